package dev.rolecall.gate;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;

/// Keeps what is drawn apart from what it means: views call no services, view models hold no nodes.
class ScreenRulesTest {
    @Test
    void views_and_cells_call_no_services() {
        noClasses()
                .that()
                .resideInAPackage("dev.rolecall.ui..")
                .and()
                .haveNameMatching(".*(View|Cell)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.rolecall.provider..",
                        "dev.rolecall.http..",
                        "dev.rolecall.store..",
                        "dev.rolecall.operation..",
                        "dev.rolecall.secret..",
                        "dev.rolecall.apply..")
                .allowEmptyShould(true)
                .check(Product.CLASSES);
    }

    @Test
    void view_models_and_rows_know_only_properties_and_lists_of_javafx() {
        classes()
                .that()
                .haveNameMatching(".*(ViewModel|Row)(\\$.*)?")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("javafx.beans..", "javafx.collections..")
                                .or(
                                        resideOutsideOfPackage("javafx..")
                                                .and(resideOutsideOfPackage("atlantafx.."))
                                                .and(resideOutsideOfPackage("org.kordamp.."))))
                .allowEmptyShould(true)
                .check(Product.CLASSES);
    }

    @Test
    void the_screen_thread_is_named_only_in_the_app() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.rolecall.app..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javafx.application.Platform")
                .check(Product.CLASSES);
    }

    @Test
    void nothing_uses_the_task_classes_of_javafx() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx.concurrent..")
                .check(Product.CLASSES);
    }

    @Test
    void no_other_toolkit_is_loaded() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javax.swing..")
                .check(Product.CLASSES);
    }
}
