package no.utbredt.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import no.utbredt.api.ContractSchemas;
import org.junit.jupiter.api.Test;

/** The API document takes shapes from schemas that stand elsewhere; without one of them there is no document at all. */
class ContractedSchemasTest {

    @Test
    void every_schema_the_api_document_takes_is_where_it_is_taken_from() throws IOException {
        try (InputStream words = ContractedSchemasTest.class.getResourceAsStream("/openapi/api.yaml")) {
            ObjectNode document = (ObjectNode) new YAMLMapper().readTree(words);

            ContractSchemas.resolve(document);

            assertThat(document.at("/components/schemas").toString())
                    .contains("\"properties\"")
                    .doesNotContain("x-contract");
        }
    }
}
