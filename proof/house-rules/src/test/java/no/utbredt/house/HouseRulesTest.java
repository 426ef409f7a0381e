package no.utbredt.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A house that breaks each rule once, and one that breaks none. */
class HouseRulesTest {

    private static final JavaClasses CROOKED = new ClassFileImporter().importPackages("no.utbredt.crooked");
    private static final JavaClasses STRAIGHT = new ClassFileImporter().importClasses(HouseRules.class, Features.class);

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_that_is_broken_is_red(ArchRule rule) {
        assertThat(rule.evaluate(CROOKED).hasViolation())
                .as(rule.getDescription())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_that_is_kept_is_green(ArchRule rule) {
        assertThat(rule.allowEmptyShould(true).evaluate(STRAIGHT).hasViolation())
                .as(rule.getDescription())
                .isFalse();
    }

    static Stream<ArchRule> rules() {
        return Stream.of(HouseRules.class, ServiceRules.class)
                .flatMap(set -> Arrays.stream(set.getFields()))
                .map(HouseRulesTest::rule);
    }

    private static ArchRule rule(Field field) {
        try {
            return (ArchRule) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
