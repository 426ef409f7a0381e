package no.utbredt.reporting;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** One slice for each business word of the core; its doors are no part of it. */
final class CorePackages implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass some) {
        String[] words = some.getPackageName().split("\\.");
        return words.length == 4 ? SliceIdentifier.of(words[3]) : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
        return "the core's packages";
    }
}
