package no.utbredt.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FootnoteKeyTest {

    /** Readers elsewhere work it out for themselves: it never changes. */
    @Test
    void theKeyOfTheContractsExampleIsWhatTheContractSays() {
        assertThat(FootnoteKey.of("urn:utbredt:client:cgm-local:bergen", "2021-0002"))
                .isEqualTo("78dd3ac22fb630a6ab5c5c0880299412");
    }
}
