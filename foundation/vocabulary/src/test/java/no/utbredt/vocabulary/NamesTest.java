package no.utbredt.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Ålesund", "Våler", "Kárášjohka", "Bærum", "Sør-Varanger", "Zoë"})
    void a_name_is_found_however_its_letters_are_composed_and_in_any_case(String name) {
        String parts = Normalizer.normalize(name, Normalizer.Form.NFD);

        assertThat(Names.same(name, parts)).isTrue();
        assertThat(Names.same(name.toUpperCase(Locale.ROOT), parts.toLowerCase(Locale.ROOT)))
                .isTrue();
        assertThat(Names.contains(name + " kommune", parts)).isTrue();
    }

    @Test
    void a_turkish_machine_finds_the_same() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Names.same("INDRE ØSTFOLD", "indre østfold")).isTrue();
            assertThat(Names.same("İSTANBUL", "istanbul")).isTrue();
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "\n",
                "\u00A0",
                "\u2007",
                "\u200B",
                "\u200D\uFEFF",
                "\u0000",
                "\u3000",
                "\u2800",
                "\u3164"
            })
    void what_cannot_be_seen_is_no_name_and_stands_in_none(String name) {
        assertThat(Names.isBlank(name)).isTrue();
        assertThat(Names.contains("Oslo", name)).isFalse();
        assertThatThrownBy(() -> Names.read(name, 100))
                .isInstanceOfSatisfying(
                        Misread.class, refused -> assertThat(refused.code()).isEqualTo("text-blank"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Os\u0000lo", "Os\u001Blo", "Os\u202Elo", "Os\uD800lo", "Os\u0085lo"})
    void a_name_that_steers_a_screen_is_refused(String name) {
        assertThatThrownBy(() -> Names.read(name, 100))
                .isInstanceOfSatisfying(
                        Misread.class, refused -> assertThat(refused.code()).isEqualTo("text-control"));
    }

    @Test
    void a_name_is_kept_composed_and_without_what_surrounds_it() {
        assertThat(Names.read("\u00A0A\u030Alesund \u200B", 100)).isEqualTo("Ålesund");
    }

    @Property
    void every_writing_of_a_name_has_the_same_key(@ForAll String name) {
        String key = Names.key(name);
        assertThat(Names.key(Normalizer.normalize(name, Normalizer.Form.NFD))).isEqualTo(key);
        assertThat(Names.key(key)).isEqualTo(key);
    }

    @Test
    void a_letter_that_folds_twice_is_folded_to_its_end() {
        assertThat(Names.same("STRAẞE", "strasse")).isTrue();
        assertThat(Names.key(Names.key("ẞ"))).isEqualTo(Names.key("ẞ"));
    }

    @Test
    void comparing_in_lower_case_alone_would_be_found_out() {
        String name = "Ålesund";
        assertThat(Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT))
                .isNotEqualTo(name.toLowerCase(Locale.ROOT));
    }
}
