package no.utbredt.house;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;

/** The packages named after what carries a feature: its addresses, topics, stores and files. */
final class Technology {

    private static final Set<String> NAMES = Set.of("web", "kafka", "mongo", "file", "spring", "page", "registry");

    private Technology() {}

    /** Whether that class lies in one of them. */
    static boolean in(JavaClass some) {
        String name = some.getPackageName();
        return NAMES.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
