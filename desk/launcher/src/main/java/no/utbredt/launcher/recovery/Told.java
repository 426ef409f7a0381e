package no.utbredt.launcher.recovery;

import java.io.PrintStream;
import java.time.Instant;
import java.util.TreeMap;
import no.utbredt.recovery.Archived;
import no.utbredt.recovery.Restore;

/** What whoever restored has to know: how far it goes, what has to be sent again, and what comes next. */
final class Told {

    private Told() {}

    static void restored(PrintStream out, Restore restore, long epoch) {
        new TreeMap<>(restore.ends())
                .forEach((partition, stretch) -> out.printf(
                        "  partisjon/partition %d: til/up to %d, %s%n",
                        partition, stretch.end(), Instant.ofEpochMilli(stretch.lastTime())));
        out.println("Det som er kvittert etter dette, må sendes på nytt. Dobbelt sendt telles én gang.");
        out.println("What was acknowledged later has to be sent again. What is sent twice counts once.");
        out.println("Dokumentene går videre i epoke/epoch " + epoch + " (UTBREDT_DOCUMENTS_EPOCH).");
        out.println("Neste steg / next: ./run, så/then ./run compare MAPPE");
    }

    static void rewritten(PrintStream out, Archived archived) {
        archived.ends()
                .byPartition()
                .forEach((partition, last) -> out.printf(
                        "  partisjon/partition %d: arkivet går til/the archive goes to %d, %s%n",
                        partition, last.offset(), last.at()));
        out.println("Send på nytt alt som er kvittert etter dette / send again what was acknowledged later:");
        archived.ends()
                .byClient()
                .forEach((client, last) -> out.printf(
                        "  klient/client %s: siste kjente/last known %s, %s%n", client, last.name(), last.at()));
        archived.incomplete().forEach(name -> out.printf("  innholdet mangler / its content is missing: %s%n", name));
        out.println("Neste steg / next: ./run");
    }
}
