package dev.rolecall.sandbox.world;

import java.util.List;

/// Names a company might give its libraries, models, notebooks and the rest.
public final class ResourceNames {
    private static final int LONG = 300;

    private static final List<String> LIBRARIES =
            List.of(
                    "Supplier contracts",
                    "Incident runbooks",
                    "Privacy requests",
                    "Claims handbook",
                    "Onboarding guide",
                    "Product manuals",
                    "Board minutes",
                    "Tender archive",
                    "Support macros",
                    "Security policies",
                    "Pricing rules",
                    "Works council",
                    "Release notes",
                    "Court rulings",
                    "Travel policy",
                    "Audit evidence");
    private static final List<String> CORPORA =
            List.of(
                    "Help centre articles",
                    "Legal precedents",
                    "Engineering wiki",
                    "Field service reports",
                    "Clinical guidelines");
    private static final List<String> MODELS =
            List.of(
                    "Support reply tone",
                    "Ticket triage",
                    "Invoice extraction",
                    "Clause summary",
                    "Alert grouping",
                    "Product naming",
                    "Churn reasons",
                    "Query rewriting",
                    "Email routing",
                    "Meeting notes");
    private static final List<String> NOTEBOOKS =
            List.of(
                    "Fraud ring exploration",
                    "Churn drivers",
                    "Price elasticity",
                    "Feature drift",
                    "Late payment forecast",
                    "Card testing patterns",
                    "Returns by region",
                    "Lead scoring baseline",
                    "Sensor outages",
                    "Call volume forecast",
                    "Label quality",
                    "Chargeback review");
    private static final List<String> USE_CASES =
            List.of(
                    "Customer churn",
                    "Payment fraud",
                    "Demand forecast",
                    "Claims triage",
                    "Credit risk",
                    "Predictive maintenance",
                    "Next best offer",
                    "Staff planning");
    private static final List<String> DEPLOYMENTS =
            List.of(
                    "Churn score",
                    "Fraud alert",
                    "Stock forecast",
                    "Claims router",
                    "Credit decision",
                    "Pump failure",
                    "Offer ranking",
                    "Shift forecast");
    private static final List<String> DATASETS =
            List.of(
                    "Card transactions",
                    "Customer events",
                    "Store sales",
                    "Claims history",
                    "Loan applications",
                    "Sensor readings",
                    "Web sessions",
                    "Call transcripts");
    private static final List<String> PROJECTS =
            List.of(
                    "Churn model",
                    "Fraud model",
                    "Forecast model",
                    "Claims model",
                    "Risk model",
                    "Maintenance model",
                    "Offer model");
    private static final List<String> AREAS =
            List.of(
                    "EMEA",
                    "Nordics",
                    "Iberia",
                    "North America",
                    "Japan",
                    "DACH",
                    "Brazil",
                    "Benelux",
                    "India",
                    "Africa",
                    "Retail",
                    "Wholesale",
                    "Insurance",
                    "Logistics",
                    "Energy");

    private ResourceNames() {}

    /// The name of the nth resource of a kind; later rounds carry a region and a year.
    public static String of(Kind kind, int number) {
        List<String> names = names(kind);
        String name = names.get(number % names.size());
        int round = number / names.size();
        if (round == 0) {
            return name;
        }
        String area = AREAS.get((round - 1) % AREAS.size());
        int year = 2026 - (round - 1) / AREAS.size();
        return name + ", " + area + (year == 2026 ? "" : " " + year);
    }

    /// A name of 300 characters with letters written from right to left and emoji, cut to a length.
    public static String awkward(int atMost) {
        String piece = "Überprüfung 🧾 مراجعة العقود – סקירת חוזים 👩‍⚖️ 契約書 ";
        String text = piece.repeat(LONG / piece.length() + 1);
        int end = Math.min(LONG, atMost);
        return Character.isHighSurrogate(text.charAt(end - 1))
                ? text.substring(0, end - 1) + "…"
                : text.substring(0, end);
    }

    private static List<String> names(Kind kind) {
        return switch (kind) {
            case LIBRARY -> LIBRARIES;
            case CORPUS -> CORPORA;
            case TUNED_MODEL -> MODELS;
            case NOTEBOOK -> NOTEBOOKS;
            case USE_CASE -> USE_CASES;
            case DEPLOYMENT -> DEPLOYMENTS;
            case DATASET -> DATASETS;
            case PROJECT -> PROJECTS;
        };
    }
}
