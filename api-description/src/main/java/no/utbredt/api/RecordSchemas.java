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
import org.jspecify.annotations.Nullable;

/**
 * Says of a record what its components say: one that is {@link Nullable} may be null, all others are always there. A record that
 * leaves out what is null is required to have only the others.
 */
public final class RecordSchemas implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> schema = chain.next().resolve(type, context, chain);
        JavaType java = Json31.mapper().constructType(type.getType());
        if (java != null && java.getRawClass().isRecord()) {
            context.getDefinedModels().values().stream()
                    .filter(model -> schema != null && describes(schema, model, context))
                    .forEach(model -> complete(model, java.getRawClass()));
        }
        return schema;
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
        JsonInclude include = type.getAnnotation(JsonInclude.class);
        for (RecordComponent component : type.getRecordComponents()) {
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
        property.addType("null");
        if (property.getEnum() != null) {
            property.addEnumItemObject(null);
        }
        return property;
    }
}
