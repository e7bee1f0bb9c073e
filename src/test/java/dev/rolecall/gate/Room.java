package dev.rolecall.gate;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatcher;
import java.util.stream.Stream;

/// One package of the architecture and the packages it may import besides itself. A name that ends
/// in `..` takes the packages below with it; `provider` alone is the contract without any service.
enum Room {
    I18N("i18n..", ""),
    DOMAIN("domain..", ""),
    WORDS("words..", "domain.. i18n.."),
    PLAN("plan..", "provider domain.. i18n.."),
    PROVIDER("provider", "domain.. i18n.."),
    MISTRAL("provider.mistral..", "provider http.. domain.. i18n.."),
    GEMINI("provider.gemini..", "provider http.. domain.. i18n.."),
    DATAROBOT("provider.datarobot..", "provider http.. domain.. i18n.."),
    HTTP("http..", "domain.. i18n.."),
    NETWORK("network..", "http.. operation.. store.. words.. domain.. i18n.."),
    OPERATION("operation..", "domain.. i18n.."),
    APPLY("apply..", "plan.. provider operation.. store.. words.. domain.. i18n.."),
    INVENTORY("inventory..", "provider operation.. words.. domain.. i18n.."),
    STORE("store..", "domain.. i18n.."),
    SNAPSHOT("snapshot", "inventory.. provider operation.. store.. words.. domain.. i18n.."),
    SQLITE("snapshot.sqlite..", "snapshot inventory.. store.. domain.. i18n.."),
    SECRET("secret..", "store.. operation.. domain.. i18n.."),
    PROFILE("profile..", "store.. domain.. i18n.."),
    POLICY("policy..", "profile.. network.. http.. domain.. i18n.."),
    UPDATE("update..", "http.. domain.. i18n.."),
    SETTINGS("settings..", "store.. domain.. i18n.."),
    DIAGNOSTICS("diagnostics..", "policy.. settings.. profile.. network.. store.. domain.. i18n.."),
    SIGNIN("signin..", "http.. operation.. store.. domain.. i18n.."),
    CREDENTIAL("credential..", "signin.. secret.. operation.. domain.. i18n.."),
    SANDBOX("sandbox..", "domain.."),
    CLI(
            "cli..",
            "apply.. operation.. plan.. inventory.. snapshot provider store.. secret.. profile.. credential.. network.. words.. domain.. i18n.."),
    UI(
            "ui..",
            "apply.. operation.. plan.. inventory.. snapshot provider store.. secret.. profile.. credential.. network.. settings.. diagnostics.. policy.. update.. words.. domain.. i18n..");

    private final String home;
    private final String others;

    Room(String home, String others) {
        this.home = home;
        this.others = others;
    }

    /// The packages of this room, as ArchUnit writes them.
    String home() {
        return "dev.rolecall." + home;
    }

    boolean isHomeOf(String packageName) {
        return PackageMatcher.of(home()).matches(packageName);
    }

    /// Everything from outside Rolecall, this room, and the rooms it may import.
    DescribedPredicate<JavaClass> mayImport() {
        String[] packages =
                Stream.of((home + " " + others).strip().split(" "))
                        .map("dev.rolecall."::concat)
                        .toArray(String[]::new);
        return resideInAnyPackage(packages).or(resideOutsideOfPackage("dev.rolecall.."));
    }
}
