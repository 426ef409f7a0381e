package no.utbredt.initiative.file;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schemas editors complete the files by: the same that decide here. */
public enum Schemas {
    CATALOGUE("catalogue.schema.json"),
    INITIATIVE("initiative.schema.json"),
    SOURCES("sources.schema.json"),
    DOCUMENT("document.schema.json"),
    REPORTS("reports.schema.json"),
    FIGURES("figures.schema.json"),
    CONTEXT("context.schema.json"),
    EDITIONS("editions.schema.json");

    private final String file;
    private volatile @Nullable Schema schema;

    Schemas(String file) {
        this.file = file;
    }

    /** Whether another service says what its entries mean, dates among it. */
    boolean isJudgedElsewhere() {
        return this == REPORTS || this == FIGURES;
    }

    List<Error> errors(JsonNode tree) {
        return schema().validate(tree);
    }

    /** What stands under that name beside the rule that is broken; missing where nothing does. */
    JsonNode beside(Error broken, String name) {
        String rule = String.valueOf(broken.getSchemaLocation().getFragment());
        return JsonMapper.shared().readTree(text()).at(rule.substring(0, rule.lastIndexOf('/')) + "/" + name);
    }

    /** Compiled at its first use, once. */
    private Schema schema() {
        Schema compiled = schema;
        if (compiled == null) {
            compiled = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text(), InputFormat.JSON);
            schema = compiled;
        }
        return compiled;
    }

    private String text() {
        try (InputStream stream = Objects.requireNonNull(Schemas.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
