package no.utbredt.api.spring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import no.utbredt.api.ContractSchemas;
import no.utbredt.api.Description;
import no.utbredt.api.RecordSchemas;
import no.utbredt.api.UsedSchemas;
import no.utbredt.api.Words;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Describes the document that springdoc makes, with the words of the service. */
@AutoConfiguration(before = WebMvcAutoConfiguration.class)
@PropertySource("classpath:/no/utbredt/api/springdoc.properties")
class ApiDescriptionConfiguration {

    private static final String FOLDER = "openapi/";

    @Bean
    RecordSchemas recordSchemas() {
        return new RecordSchemas();
    }

    @Bean
    OpenApiCustomizer description(RecordSchemas schemas) throws IOException {
        Description description = new Description(Words.of(files()));
        return made -> {
            schemas.refuseNamesakes();
            ObjectNode document = Json31.mapper().valueToTree(made);
            description.describe(document);
            ContractSchemas.resolve(document);
            UsedSchemas.keep(document);
            replace(made, document);
        };
    }

    private static void replace(OpenAPI made, ObjectNode document) {
        try {
            OpenAPI described = Json31.mapper().treeToValue(document, OpenAPI.class);
            made.setInfo(described.getInfo());
            made.setServers(described.getServers());
            made.setTags(described.getTags());
            made.setPaths(described.getPaths());
            made.setComponents(described.getComponents());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the words do not make an OpenAPI document", e);
        }
    }

    private static Map<String, JsonNode> files() throws IOException {
        ObjectMapper yaml = new YAMLMapper();
        Map<String, JsonNode> files = new TreeMap<>();
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "**/*.*")) {
            String address = file.getURL().toString();
            String path = address.substring(address.lastIndexOf("/" + FOLDER) + FOLDER.length() + 1);
            try (InputStream stream = file.getInputStream()) {
                files.put(path, path.matches(".*\\.(yaml|json)") ? yaml.readTree(stream) : text(stream));
            }
        }
        return files;
    }

    private static JsonNode text(InputStream stream) throws IOException {
        return TextNode.valueOf(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    }
}
