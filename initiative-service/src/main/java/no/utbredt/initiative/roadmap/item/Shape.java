package no.utbredt.initiative.roadmap.item;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a record consists of, so that what holds for every kind of item is said once and not once for each. */
public final class Shape {

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return new Shape(type);
        }
    };

    private final RecordComponent[] components;
    private final Constructor<?> constructor;

    private Shape(Class<?> type) {
        components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            constructor = type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " is no record", e);
        }
    }

    /** Its values by name, in the order of the record; what is null stays null. */
    public static Map<String, @Nullable Object> values(Record whole) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (RecordComponent component : SHAPES.get(whole.getClass()).components) {
            values.put(component.getName(), value(whole, component));
        }
        return values;
    }

    /** The same record with each of its lists replaced by what is made of it. */
    public static <R extends Record> R withLists(R whole, UnaryOperator<List<?>> making) {
        return made(whole, (name, value) -> value instanceof List<?> list ? making.apply(list) : value);
    }

    /** The same record without that value. */
    public static <R extends Record> R without(R whole, String part) {
        return made(whole, (name, value) -> name.equals(part) ? null : value);
    }

    @SuppressWarnings("unchecked") // the constructor is that of the record's own class
    private static <R extends Record> R made(R whole, BiFunction<String, @Nullable Object, @Nullable Object> making) {
        List<@Nullable Object> made = new ArrayList<>();
        values(whole).forEach((name, value) -> made.add(making.apply(name, value)));
        try {
            return (R) SHAPES.get(whole.getClass()).constructor.newInstance(made.toArray());
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(whole + " cannot be made again", e);
        }
    }

    private static @Nullable Object value(Record whole, RecordComponent component) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
