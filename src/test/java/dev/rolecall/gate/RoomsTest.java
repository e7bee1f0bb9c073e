package dev.rolecall.gate;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import dev.rolecall.i18n.Message;
import dev.rolecall.provider.Connection;
import dev.rolecall.provider.Provider;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Holds the packages to the architecture: who may import whom, and which libraries stay where.
class RoomsTest {
    @ParameterizedTest
    @EnumSource(value = Room.class, mode = EnumSource.Mode.EXCLUDE, names = "DOMAIN")
    void a_room_imports_only_the_rooms_it_may(Room room) {
        classes()
                .that()
                .resideInAPackage(room.home())
                .should()
                .onlyDependOnClassesThat(room.mayImport())
                .allowEmptyShould(true)
                .check(Product.CLASSES);
    }

    @Test
    void the_domain_knows_only_itself_the_java_base_and_what_a_message_is() {
        classes()
                .that()
                .resideInAPackage(Room.DOMAIN.home())
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(Room.DOMAIN.home(), "java..", "org.jspecify..")
                                .or(type(Message.class)))
                .check(Product.CLASSES);
    }

    @Test
    void every_package_belongs_to_a_room_or_to_the_app() {
        Set<String> homeless =
                Product.CLASSES.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name ->
                                !name.isEmpty() && !(name + ".").startsWith("dev.rolecall.app."))
                        .filter(name ->
                                Stream.of(Room.values()).noneMatch(room -> room.isHomeOf(name)))
                        .collect(Collectors.toSet());

        assertThat(homeless).isEmpty();
    }

    @Test
    void planning_reads_descriptions_and_calls_no_service() {
        noClasses()
                .that()
                .resideInAPackage(Room.PLAN.home())
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Connection.class, Provider.class)
                .check(Product.CLASSES);
    }

    @Test
    void top_packages_have_no_cycles() {
        slices().matching("dev.rolecall.(*)..").should().beFreeOfCycles().check(Product.CLASSES);
    }

    @Test
    void javafx_lives_only_in_the_window_and_the_app() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.rolecall.ui..", "dev.rolecall.app..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "atlantafx..", "org.kordamp..")
                .check(Product.CLASSES);
    }

    @Test
    void the_command_line_library_lives_only_in_the_command_line_and_the_app() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.rolecall.cli..", "dev.rolecall.app..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(Product.CLASSES);
    }

    @Test
    void only_the_store_of_snapshots_knows_a_database() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.rolecall.snapshot.sqlite..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
                .check(Product.CLASSES);
    }

    @Test
    void the_libraries_of_google_live_only_where_people_sign_in() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.rolecall.signin..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.google..")
                .check(Product.CLASSES);
    }

    @Test
    void deciding_and_showing_never_read_json() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "dev.rolecall.plan..",
                        "dev.rolecall.operation..",
                        "dev.rolecall.inventory..",
                        "dev.rolecall.ui..",
                        "dev.rolecall.i18n..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml..")
                .check(Product.CLASSES);
    }

    @Test
    void the_sandbox_stands_on_the_jdk_and_json_alone() {
        classes()
                .that()
                .resideInAPackage(Room.SANDBOX.home())
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(
                                "dev.rolecall.sandbox..",
                                "dev.rolecall.domain..",
                                "java..",
                                "com.sun.net.httpserver..",
                                "org.jspecify..",
                                "tools.jackson..",
                                "com.fasterxml.jackson.annotation.."))
                .allowEmptyShould(true)
                .check(Product.CLASSES);
    }
}
