package no.utbredt.watch.store;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.MongoIterable;
import com.mongodb.client.cursor.TimeoutMode;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One of the driver's objects within a circuit: what it hands out is within it too, and what asks the store passes through it. */
record Guarded(StoreCircuit circuit, Object target) implements InvocationHandler {

    private static final String DRIVER = MongoDatabase.class.getPackageName();
    private static final Set<String> MANY = Set.of("bulkWrite", "insertMany");
    private static final Set<String> NEVER_ASK = Set.of("close", "available", "getServerCursor", "getServerAddress");

    /** The target as one of its interfaces. */
    static Object of(StoreCircuit circuit, Object target, Class<?> type) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, new Guarded(circuit, target));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        if (!circuit.hurried() || method.getDeclaringClass() == Object.class) {
            return within(method, call(target, method, arguments));
        }
        Object bounded = bounded(target, MANY.contains(method.getName()));
        Object answer = asksTheStore(method)
                ? circuit.ask(() -> call(bounded, method, arguments))
                : call(bounded, method, arguments);
        return within(method, answer);
    }

    private Object bounded(Object whole, boolean many) {
        long millis = circuit.patience(many).toMillis();
        return switch (whole) {
            case MongoCollection<?> collection -> collection.withTimeout(millis, TimeUnit.MILLISECONDS);
            case MongoDatabase database -> database.withTimeout(millis, TimeUnit.MILLISECONDS);
            case FindIterable<?> search -> search.timeoutMode(TimeoutMode.ITERATION);
            default -> whole;
        };
    }

    /** What only prepares an operation gives another of the driver's interfaces or a setting. */
    private static boolean asksTheStore(Method method) {
        Class<?> gives = method.getReturnType();
        boolean prepares = isOfTheDriver(gives) && !MongoCursor.class.isAssignableFrom(gives);
        boolean setting = method.getName().startsWith("get") || NEVER_ASK.contains(method.getName());
        return !prepares && !setting;
    }

    private @Nullable Object within(Method method, @Nullable Object answer) {
        Class<?> gives = method.getReturnType();
        boolean goesOn = isOfTheDriver(gives)
                && (MongoIterable.class.isAssignableFrom(gives)
                        || MongoCursor.class.isAssignableFrom(gives)
                        || MongoCollection.class.isAssignableFrom(gives)
                        || MongoDatabase.class.isAssignableFrom(gives));
        return goesOn && answer != null ? of(circuit, answer, gives) : answer;
    }

    private static boolean isOfTheDriver(Class<?> type) {
        return type.isInterface() && type.getPackageName().equals(DRIVER);
    }

    private static @Nullable Object call(Object target, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
