/** Polish words that say the contrary of one another, all forms of a side together. Written for this project. */
export const opposites = `
otworzyć otworzył otworzyła otwarto otwarty otwarta otwarte / zamknąć zamknął zamknęła zamknięto zamknięty zamknięta zamknięte
wzrosnąć wzrósł wzrosła wzrosło wzrosły rośnie wzrost / spaść spadł spadła spadło spadły spada spadek zmalał zmalała
podnieść podniósł podniosła podniesiono podwyższyć podwyższył podwyżka / obniżyć obniżył obniżyła obniżono obniżka
wygrać wygrał wygrała wygrali wygrana zwycięstwo zwyciężył / przegrać przegrał przegrała przegrali przegrana porażka
kupić kupił kupiła kupuje / sprzedać sprzedał sprzedała sprzedaje
przyjąć przyjął przyjęła przyjęto zaakceptował zaakceptowała zatwierdził zatwierdziła / odrzucić odrzucił odrzuciła odrzucono odmówił odmówiła
poparł poparła poparli popiera wspiera / sprzeciwił sprzeciwiła sprzeciwia
pozwolić pozwolił pozwoliła zezwolił zezwoliła / zakazać zakazał zakazała zabronił zabroniła
potwierdzić potwierdził potwierdziła potwierdza przyznał przyznała przyznaje / zaprzeczyć zaprzeczył zaprzeczyła zaprzecza
skazać skazał skazano skazany skazana winny winna / uniewinnić uniewinniono uniewinniony uniewinniona niewinny niewinna
aresztować aresztowano aresztowany zatrzymano zatrzymany zatrzymana / zwolnić zwolniono zwolniony zwolniona
przeżyć przeżył przeżyła przeżyli / zginąć zginął zginęła zginęło zginęły zginęli zmarł zmarła zmarli
rozpocząć rozpoczął rozpoczęła rozpoczęto zaczął zaczęła zaczęło / zakończyć zakończył zakończyła zakończono skończył skończyła
przyjechał przyjechała przybył przybyła / wyjechał wyjechała opuścił opuściła
więcej / mniej
pierwszy pierwsza pierwsze / ostatni ostatnia ostatnie
wcześniej wczesny / później późny
wysoki wyższy najwyższy / niski niższy najniższy
`;
