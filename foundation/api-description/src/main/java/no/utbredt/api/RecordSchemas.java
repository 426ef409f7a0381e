package no.utbredt.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Says of a record what its components say: one that is {@link Nullable} may be null, all others are always there. A record that
 * leaves out what is null, in whole or in one component, is required to have only the others. A tree of JSON may be anything,
 * until words say what it is.
 */
public final class RecordSchemas implements ModelConverter {

    private final Map<String, Class<?>> byName = new ConcurrentHashMap<>();
    private final Set<String> namesakes = ConcurrentHashMap.newKeySet();

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        JavaType java = Json31.mapper().constructType(type.getType());
        if (java != null && java.getRawClass().getSimpleName().equals("JsonNode")) {
            return new Schema<>();
        }
        Schema<?> schema = chain.next().resolve(type, context, chain);
        if (java != null && java.getRawClass().isRecord()) {
            context.getDefinedModels().entrySet().stream()
                    .filter(model -> schema != null && describes(schema, model.getValue(), context))
                    .forEach(model -> {
                        claim(model.getKey(), java.getRawClass());
                        complete(model.getValue(), java.getRawClass());
                    });
        }
        return schema;
    }

    /** Two records of one name would be described as one of them. */
    private void claim(String name, Class<?> type) {
        Class<?> known = byName.putIfAbsent(name, type);
        if (known != null && known != type) {
            namesakes.add(known + " and " + type);
            throw namesakes(known + " and " + type);
        }
    }

    private static IllegalStateException namesakes(String which) {
        return new IllegalStateException("two records have one name in the API document: " + which);
    }

    /**
     * Refuses when two different records of one name were described: whoever asked for the second may have gone on without it.
     *
     * @throws IllegalStateException which names them
     */
    public void refuseNamesakes() {
        if (!namesakes.isEmpty()) {
            throw namesakes(String.join(", ", new TreeSet<>(namesakes)));
        }
    }

    private static boolean describes(Schema<?> schema, Schema<?> model, ModelConverterContext context) {
        String reference = schema.get$ref();
        return schema == model
                || reference != null
                        && context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1)) == model;
    }

    private static void complete(Schema<?> model, Class<?> type) {
        Map<String, Schema> properties = model.getProperties();
        if (properties == null) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            JsonInclude own = component.getAccessor().getAnnotation(JsonInclude.class);
            JsonInclude include = own == null ? type.getAnnotation(JsonInclude.class) : own;
            Schema<?> property = properties.get(component.getName());
            if (property == null || component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                continue;
            }
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                    || component.getAccessor().getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
            boolean left = include != null && (nullable || include.value() == JsonInclude.Include.NON_EMPTY);
            if (!left && (model.getRequired() == null || !model.getRequired().contains(component.getName()))) {
                model.addRequiredItem(component.getName());
            }
            if (nullable && include == null) {
                properties.put(component.getName(), orNull(property));
            }
        }
    }

    private static Schema<?> orNull(Schema<?> property) {
        if (property.get$ref() != null) {
            Schema<Object> none = new Schema<>();
            none.addType("null");
            Schema<Object> either = new Schema<>();
            either.setAnyOf(List.of(property, none));
            return either;
        }
        if (property.getTypes() == null) {
            return property;
        }
        property.addType("null");
        if (property.getEnum() != null) {
            property.addEnumItemObject(null);
        }
        return property;
    }
}
