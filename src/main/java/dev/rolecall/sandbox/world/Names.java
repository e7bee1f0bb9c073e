package dev.rolecall.sandbox.world;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/// Given and family names from many places, and the addresses made of them.
final class Names {
    static final List<String> GIVEN =
            List.of(
                    "Anna",
                    "Ben",
                    "Chiara",
                    "Dmitri",
                    "Élodie",
                    "Farid",
                    "Grace",
                    "Hiroshi",
                    "Ingrid",
                    "João",
                    "Katarzyna",
                    "Linh",
                    "Mateo",
                    "Noor",
                    "Olumide",
                    "Priya",
                    "Quentin",
                    "Ruth",
                    "Søren",
                    "Thandiwe",
                    "Ursula",
                    "Víctor",
                    "Wanjiru",
                    "Ximena",
                    "Yusuf",
                    "Zoë",
                    "Aoife",
                    "Björn",
                    "Carmen",
                    "Deniz",
                    "Esra",
                    "Fatou",
                    "Giorgos",
                    "Hana",
                    "Ivana",
                    "Jun",
                    "Kwame",
                    "Lucía",
                    "Mei",
                    "Nikolai",
                    "Orla",
                    "Paweł",
                    "Rania",
                    "Sanjay",
                    "Tomáš",
                    "Uma",
                    "Valentina",
                    "Wei",
                    "Yara",
                    "Zainab");

    static final List<String> FAMILY =
            List.of(
                    "Kowalska",
                    "Okafor",
                    "Rossi",
                    "Volkov",
                    "Marchand",
                    "Rahimi",
                    "Thompson",
                    "Tanaka",
                    "Lindqvist",
                    "Ferreira",
                    "Nowak",
                    "Nguyen",
                    "Herrera",
                    "Haddad",
                    "Adeyemi",
                    "Raman",
                    "Lefèvre",
                    "Goldberg",
                    "Jørgensen",
                    "Nkosi",
                    "Meier",
                    "Domínguez",
                    "Kamau",
                    "Castillo",
                    "Yılmaz",
                    "de Vries",
                    "O’Connor",
                    "Sigurðsson",
                    "Ortega",
                    "Aydın",
                    "Kaya",
                    "Diallo",
                    "Papadakis",
                    "Novotná",
                    "Horvat",
                    "Sato",
                    "Mensah",
                    "Vargas",
                    "Chen",
                    "Petrov",
                    "Murphy",
                    "Zieliński",
                    "Khoury",
                    "Gupta",
                    "Dvořák",
                    "Iyer",
                    "Moretti",
                    "Zhang",
                    "Mansour",
                    "Bello");

    private Names() {}

    /// The address of a name: plain letters, and a number for the second and later bearers of it.
    static String address(String given, String family, int bearer) {
        String local = plain(given) + "." + plain(family) + (bearer == 0 ? "" : bearer + 1);
        return local + "@" + Company.DOMAIN;
    }

    private static String plain(String name) {
        String folded =
                name.replace("ł", "l").replace("ø", "o").replace("ð", "d").replace("ı", "i");
        return Normalizer.normalize(folded, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z]", "")
                .toLowerCase(Locale.ROOT);
    }
}
