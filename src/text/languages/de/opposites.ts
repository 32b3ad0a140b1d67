/** German words that say the contrary of one another, all forms of a side together. Written for this project. */
export const opposites = `
öffnen öffnet öffnete geöffnet eröffnet eröffnete / schließen schließt schloss geschlossen gesperrt sperrt sperrte schliessen
steigen steigt stieg gestiegen stiegen / sinken sinkt sank gesunken sanken fallen fällt fiel gefallen fielen
erhöhen erhöht erhöhte anheben angehoben / senken senkt senkte gesenkt kürzen gekürzt
zunehmen zugenommen gewachsen wächst wuchs / abnehmen abgenommen geschrumpft schrumpft schrumpfte
gewinnen gewinnt gewann gewonnen sieg / verlieren verliert verlor verloren niederlage
kaufen kauft kaufte gekauft / verkaufen verkauft verkaufte
annehmen angenommen billigen billigt billigte gebilligt zugestimmt / ablehnen abgelehnt lehnt lehnte verwerfen verworfen
erlauben erlaubt erlaubte / verbieten verbietet verbot verboten
bestätigen bestätigt bestätigte einräumen eingeräumt zugegeben gestehen gesteht gestand gestanden / bestreiten bestreitet bestritt bestritten dementiert dementierte
verurteilt verurteilte schuldig / freigesprochen unschuldig
festgenommen verhaftet / freigelassen entlassen
überlebt überlebte überlebten / gestorben starb starben getötet
angekommen eingetroffen / abgereist verlassen
beginnen beginnt begann begonnen / enden endet endete geendet beendet
verbessern verbessert verbesserte / verschlechtern verschlechtert verschlechterte
mehr / weniger
legal / illegal
norden nördlich / süden südlich
osten östlich / westen westlich
mehrheit / minderheit
`;
