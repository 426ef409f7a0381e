package no.utbredt.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.utbredt.client.event.ActorReference;
import no.utbredt.client.event.Extent;
import no.utbredt.client.event.PartialDate;
import no.utbredt.client.token.Tenant;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the words of a command, and says of a wrong one what would be right. */
final class Words {

    private static final Pattern EXTENT = Pattern.compile("(\\d{1,16})/(\\d{1,16}):(\\S+)");

    private static final Pattern TENANT = Pattern.compile("(?=.)(\\d{9})?(?:/(\\d{9}))?");

    private Words() {}

    static void teach(CommandLine line) {
        line.registerConverter(ActorReference.class, read(ActorReference::parse));
        line.registerConverter(PartialDate.class, read(PartialDate::new));
        line.registerConverter(Extent.class, read(Words::extent));
        line.registerConverter(YearMonth.class, read(Words::month));
        line.registerConverter(Instant.class, read(Words::instant));
        line.registerConverter(LocalDate.class, read(Words::day));
        line.registerConverter(Tenant.class, read(Words::tenant));
    }

    private static <T> ITypeConverter<T> read(ITypeConverter<T> reading) {
        return text -> {
            try {
                return reading.convert(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        };
    }

    private static Tenant tenant(String text) {
        Matcher matcher = TENANT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + text
                    + "' is no organisation; one is written 964338531, with a unit of it 964338531/974557746,"
                    + " and a unit of the client's own organisation /974557746");
        }
        return new Tenant(matcher.group(1), matcher.group(2));
    }

    private static Extent extent(String text) {
        Matcher matcher = EXTENT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no extent; one is written 3/5:DISTRICTS");
        }
        return new Extent(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)), matcher.group(3));
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is no month; one is written 2024-05", e);
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is no day; one is written 2024-06-03", e);
        }
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is no instant; one is written 2024-06-03T06:00:00Z", e);
        }
    }
}
