package dev.rolecall.gate;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import dev.rolecall.domain.OwnVersion;
import java.lang.module.ModuleDescriptor;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// Keeps printing, waiting, starting threads and ending the program in the rooms made for it.
class ConductTest {
    @Test
    void only_the_command_line_and_the_app_print() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.rolecall.cli..", "dev.rolecall.app..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(Product.CLASSES);
    }

    @Test
    void nothing_prints_a_stack_trace() {
        noClasses()
                .should()
                .accessTargetWhere(target(nameMatching("printStackTrace|dumpStack")))
                .check(Product.CLASSES);
    }

    @Test
    void only_the_app_ends_the_program() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.rolecall.app..")
                .should()
                .accessTargetWhere(of(System.class, "exit").or(of(Runtime.class, "exit|halt")))
                .check(Product.CLASSES);
    }

    /// Each way of asking is right in one place only: in a module, or where it is installed.
    @Test
    void the_version_is_asked_for_in_one_place() {
        noClasses()
                .that()
                .areNotAssignableTo(OwnVersion.class)
                .should()
                .accessTargetWhere(
                        of(ModuleDescriptor.class, "rawVersion|version")
                                .or(of(Package.class, "getImplementationVersion")))
                .check(Product.CLASSES);
    }

    @Test
    void only_operations_and_the_sandbox_sleep() {
        outsideOfOperationsAndSandbox(Thread.class, "sleep").check(Product.CLASSES);
        outsideOfOperationsAndSandbox(TimeUnit.class, "sleep").check(Product.CLASSES);
    }

    @Test
    void only_operations_and_the_sandbox_start_threads() {
        outsideOfOperationsAndSandbox(Thread.class, "start|startVirtualThread|ofVirtual|ofPlatform")
                .check(Product.CLASSES);
        outsideOfOperationsAndSandbox(Executors.class, ".*").check(Product.CLASSES);
        outsideOfOperationsAndSandbox(ForkJoinPool.class, ".*").check(Product.CLASSES);
        outsideOfOperationsAndSandbox(ThreadPoolExecutor.class, "<init>").check(Product.CLASSES);
        outsideOfOperationsAndSandbox(CompletableFuture.class, ".*Async").check(Product.CLASSES);
        outsideOfOperationsAndSandbox(java.util.Timer.class, ".*").check(Product.CLASSES);
    }

    private static ArchRule outsideOfOperationsAndSandbox(Class<?> type, String methods) {
        return noClasses()
                .that()
                .resideOutsideOfPackages("dev.rolecall.operation..", "dev.rolecall.sandbox..")
                .should()
                .accessTargetWhere(of(type, methods));
    }

    /// Calls and references such as `System::exit`: either lets it happen.
    private static DescribedPredicate<JavaAccess<?>> of(Class<?> type, String methods) {
        return target(owner(assignableTo(type))).and(target(nameMatching(methods)));
    }
}
