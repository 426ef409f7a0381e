package no.utbredt.reporting.bank.web;

import java.util.Arrays;
import java.util.List;
import no.utbredt.edge.Notice;
import no.utbredt.reporting.bank.Bank;
import no.utbredt.reporting.bank.Language;

/** What the bank can do, and its limits, which are true. */
record ConfigBody(
        String apiVersion,
        String appVersion,
        List<LanguageBody> languages,
        String defaultLanguage,
        int maxDataCells,
        int maxCallsPerTimeWindow,
        long timeWindow,
        String license,
        List<SourceBody> sourceReferences,
        String defaultDataFormat,
        List<String> dataFormats,
        List<FeatureBody> features) {

    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    record LanguageBody(String id, String label) {}

    record SourceBody(String language, String text) {}

    record FeatureBody(String id, List<ParamBody> params) {}

    record ParamBody(String key, String value) {}

    static ConfigBody of(BankSettings settings, String version) {
        return new ConfigBody(
                "2.3.2",
                version,
                Arrays.stream(Language.values())
                        .map(each -> new LanguageBody(each.code(), each.label()))
                        .toList(),
                Language.NO.code(),
                Bank.MOST_CELLS,
                settings.calls(),
                settings.window().toSeconds(),
                LICENCE,
                Arrays.stream(Language.values())
                        .map(each -> new SourceBody(each.code(), JsonStat.SOURCE + ". " + Notice.TEXT))
                        .toList(),
                Format.JSON_STAT2.code(),
                Format.published(),
                List.of(new FeatureBody("CORS", List.of(new ParamBody("enabled", "True")))));
    }
}
