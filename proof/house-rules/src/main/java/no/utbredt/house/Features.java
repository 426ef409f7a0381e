package no.utbredt.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/**
 * One slice for each feature of a module, that is for each package below the module's own with what lies in it, and one for each of a
 * feature's technologies. What lies in the module's own package puts the features together and is no part of any.
 */
final class Features implements SliceAssignment {

    private static final int FEATURE = 3;

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass some) {
        String[] words = some.getPackageName().split("\\.");
        if (words.length <= FEATURE) {
            return SliceIdentifier.ignore();
        }
        return Technology.in(some) ? SliceIdentifier.of(words) : SliceIdentifier.of(words[FEATURE]);
    }

    @Override
    public String getDescription() {
        return "the features";
    }
}
