package dev.rolecall.gate;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import org.junit.jupiter.api.Test;

/// Holds classes to the house shape: final, private fields, no shared state, names that say
/// something.
class ShapeTest {
    private static final DescribedPredicate<JavaClass> CLOSED_BY_NATURE =
            describe(
                    "closed by nature or meant to be extended",
                    type ->
                            type.isInterface()
                                    || type.isEnum()
                                    || type.isRecord()
                                    || type.isAnonymousClass()
                                    || type.getModifiers().contains(JavaModifier.SYNTHETIC)
                                    || type.getModifiers().contains(JavaModifier.ABSTRACT)
                                    || type.getSimpleName().equals("package-info")
                                    || (type.isAssignableTo(Enum.class) && type.isNestedClass())
                                    || !type.getSubclasses().isEmpty());

    private static final DescribedPredicate<JavaField> WRITTEN_BY_THE_COMPILER =
            describe(
                    "written by the compiler",
                    field -> field.getModifiers().contains(JavaModifier.SYNTHETIC));

    @Test
    void classes_that_nothing_extends_are_final() {
        classes()
                .that(DescribedPredicate.not(CLOSED_BY_NATURE))
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(Product.CLASSES);
    }

    @Test
    void fields_of_objects_are_private() {
        fields().that()
                .areNotStatic()
                .and(DescribedPredicate.not(WRITTEN_BY_THE_COMPILER))
                .should()
                .bePrivate()
                .check(Product.CLASSES);
    }

    @Test
    void static_fields_are_constants() {
        fields().that()
                .areStatic()
                .and(DescribedPredicate.not(WRITTEN_BY_THE_COMPILER))
                .should()
                .beFinal()
                .check(Product.CLASSES);
    }

    @Test
    void names_say_what_a_class_is() {
        noClasses()
                .should()
                .haveNameMatching(".*[.$](.*(Manager|Helper|Utils?|Impl)|Abstract.*)")
                .check(Product.CLASSES);
    }
}
