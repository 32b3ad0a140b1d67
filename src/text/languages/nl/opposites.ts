/** Dutch words that say the contrary of one another, all forms of a side together. Written for this project. */
export const opposites = `
open openen opent opende geopend heropend / sluiten sluit sloot gesloten dicht
stijgen stijgt steeg gestegen toenemen toeneemt toegenomen groeien groeit groeide / dalen daalt daalde gedaald afnemen afneemt afgenomen krimpen krimpt
verhogen verhoogt verhoogde verhoogd / verlagen verlaagt verlaagde verlaagd
winnen wint won gewonnen winst zege / verliezen verliest verloor verloren verlies nederlaag
kopen koopt kocht gekocht / verkopen verkoopt verkocht
aanvaarden aanvaardt aanvaardde accepteren accepteert accepteerde goedkeuren goedgekeurd / weigeren weigert weigerde geweigerd verwerpen verwerpt verworpen afgewezen afkeuren
steunen steunt steunde gesteund / verzetten tegenstand afwijzen
toestaan toegestaan / verbieden verbiedt verbood verboden
bevestigen bevestigt bevestigde bevestigd toegeven toegegeven erkennen erkent erkende / ontkennen ontkent ontkende ontkend
veroordelen veroordeelt veroordeelde veroordeeld schuldig / vrijspreken vrijgesproken onschuldig
aanhouden aangehouden gearresteerd arresteren / vrijlaten vrijgelaten
overleven overleeft overleefde overleefd / sterven sterft stierf gestorven overleden omgekomen gedood
beginnen begint begon begonnen starten start startte / eindigen eindigt eindigde stoppen stopt stopte gestopt
slagen slaagt slaagde / mislukken mislukt mislukte
aankomen aangekomen / vertrekken vertrekt vertrok vertrokken
meer / minder
eerst eerste / laatst laatste
vroeg vroeger eerder / laat later
hoog hoger hoogste / laag lager laagste
`;
