package no.utbredt.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** What each of the three services keeps beside {@link HouseRules}. */
public final class ServiceRules {

    /** What is decided, apart from what carries it and from the package that puts it together. */
    private static final DescribedPredicate<JavaClass> CORE = DescribedPredicate.describe(
            "are of the core",
            some -> some.getPackageName()
                                    .chars()
                                    .filter(letter -> letter == '.')
                                    .count()
                            > 2
                    && !Technology.in(some));

    @ArchTest
    public static final ArchRule CORE_IS_PURE = noClasses()
            .that(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "org.apache.kafka..",
                    "com.mongodb..",
                    "org.bson..",
                    "jakarta..",
                    "io.micrometer..")
            .because("what is decided must be the same in a test, in a replay and in a rebuild, whatever carries it");

    @ArchTest
    public static final ArchRule CORE_READS_NO_CLOCK = noClasses()
            .that(CORE)
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .because("an instant that is passed in can be tried, and the same question has the same answer tomorrow");

    @ArchTest
    public static final ArchRule CONTRACT_STAYS_AT_THE_EDGE = noClasses()
            .that(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("no.utbredt.contract..")
            .because("the contract's words change with its version, ours with the business; one place translates");

    @ArchTest
    public static final ArchRule CORE_KNOWS_NO_DOOR = noClasses()
            .that(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("no.utbredt..web", "no.utbredt..kafka", "no.utbredt..mongo", "no.utbredt..spring")
            .because("technology leans on the core, never the other way");

    private ServiceRules() {}
}
