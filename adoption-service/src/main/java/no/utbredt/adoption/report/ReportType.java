package no.utbredt.adoption.report;

import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import no.utbredt.adoption.fault.FaultyValue;
import org.jspecify.annotations.Nullable;

/** What the door takes, told apart by the CloudEvents {@code type}. */
public enum ReportType {
    ADOPTION("no.utbredt.adoption.reported.v1", Statement::adopted),
    RETRACTION("no.utbredt.adoption.retracted.v1", Statement::retracted),
    USAGE("no.utbredt.usage.reported.v1", Beside::used),
    SUPPORT("no.utbredt.support.reported.v1", OfVendor::supported),
    AGREEMENT("no.utbredt.agreement.reported.v1", Beside::agreed),
    HEARTBEAT("no.utbredt.heartbeat.v1", OfVendor::unchanged);

    /** What would be right, in words. */
    static final String EXPECTED =
            "one of " + Arrays.stream(values()).map(ReportType::type).collect(Collectors.joining(" "));

    private static final String EXPECTED_NB = EXPECTED.replace("one of", "en av");

    private final String type;
    private final BiFunction<Place, @Nullable ReportName, @Nullable Report> reader;

    ReportType(String type, BiFunction<Place, @Nullable ReportName, @Nullable Report> reader) {
        this.type = type;
        this.reader = reader;
    }

    /** The value of the CloudEvents attribute. */
    public String type() {
        return type;
    }

    /** The kind of that report. */
    public static ReportType of(Report report) {
        return switch (report) {
            case Report.Adopted adopted -> ADOPTION;
            case Report.Retracted retracted -> RETRACTION;
            case Report.Used used -> USAGE;
            case Report.Supported supported -> SUPPORT;
            case Report.Agreed agreed -> AGREEMENT;
            case Report.Unchanged unchanged -> HEARTBEAT;
        };
    }

    /** @throws FaultyValue {@code type-unknown} when the door takes no such events */
    static ReportType ofType(String text) {
        return Arrays.stream(values())
                .filter(each -> each.type.equals(text))
                .findFirst()
                .orElseThrow(() -> new FaultyValue(Faults.form("type-unknown", EXPECTED, EXPECTED_NB, text)));
    }

    /** The report in that data, or null when a part of it was refused or it has no name. */
    @Nullable
    Report read(Place data, @Nullable ReportName name) {
        return reader.apply(data, name);
    }
}
