package no.utbredt.reporting.kafka;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether everything is there that our own records say is always there: what they mark as nullable may be missing, nothing else. */
final class Whole {
    /** A part of a record. */
    private record Part(String name, boolean nullable, Method accessor) {
        static Part of(RecordComponent component) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            boolean nullable = component.getType().isPrimitive()
                    || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            return new Part(component.getName(), nullable, accessor);
        }

        @Nullable
        Object in(Record whole) {
            try {
                return accessor.invoke(whole);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents()).map(Part::of).toList();
        }
    };

    private Whole() {}

    /** @throws IllegalArgumentException when something is missing in it, however deep */
    static <T> T checked(T read) {
        look(read);
        return read;
    }

    private static void look(@Nullable Object value) {
        if (value instanceof Record whole) {
            PARTS.get(whole.getClass()).forEach(part -> look(part, whole));
        } else if (value instanceof Collection<?> all) {
            all.forEach(Whole::look);
        } else if (value instanceof Map<?, ?> all) {
            all.values().forEach(Whole::look);
        }
    }

    private static void look(Part part, Record whole) {
        Object value = part.in(whole);
        if (value == null && !part.nullable()) {
            throw new IllegalArgumentException(
                    "without " + part.name() + " of " + whole.getClass().getSimpleName());
        }
        look(value);
    }
}
