package no.utbredt.cli;

import java.lang.reflect.Constructor;
import picocli.CommandLine;

/** Makes commands, and gives those that want it where they run. */
final class Commands implements CommandLine.IFactory {

    private final Surroundings surroundings;

    Commands(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> each : type.getDeclaredConstructors()) {
            if (each.getParameterCount() == 1 && each.getParameterTypes()[0] == Surroundings.class) {
                each.setAccessible(true);
                return type.cast(each.newInstance(surroundings));
            }
        }
        return CommandLine.defaultFactory().create(type);
    }
}
