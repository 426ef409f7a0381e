package no.utbredt.initiative.document.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import no.utbredt.vocabulary.Misread;
import no.utbredt.vocabulary.Texts;

/**
 * A folder as one file. Nothing is written anywhere, so that a name can lead nowhere; what it unpacks to is counted while it is
 * unpacked, whatever it says of itself.
 */
final class ZippedFolder {

    /** How large all files may be together. */
    static final int MOST_BYTES = 16 * 1024 * 1024;

    private static final int PIECE = 8 * 1024;

    private final Map<String, String> files = new TreeMap<>();
    private int bytes;
    private int entries;

    private ZippedFolder() {}

    /** Content by file name. */
    static Map<String, String> read(byte[] zip) {
        ZippedFolder folder = new ZippedFolder();
        try (ZipInputStream stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                folder.take(entry, stream);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw DocumentProblems.notZip("it is no zip, or one that is broken or locked");
        }
        if (folder.files.isEmpty()) {
            throw DocumentProblems.notZip("there is no file in it");
        }
        return folder.files;
    }

    private void take(ZipEntry entry, ZipInputStream stream) throws IOException {
        entries++;
        if (entries > 2 * FileNames.MOST) {
            throw DocumentProblems.notZip("it has too many entries");
        }
        if (entry.isDirectory()) {
            return;
        }
        if (files.size() == FileNames.MOST) {
            throw DocumentProblems.notZip("it has too many files");
        }
        if (!FileNames.isName(entry.getName()) || files.containsKey(entry.getName())) {
            throw DocumentProblems.notZip(
                    "a name is not of lower-case letters, digits, '-', '.' and '/', or stands twice");
        }
        files.put(entry.getName(), text(stream));
    }

    private String text(ZipInputStream stream) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        for (int read = stream.read(piece); read >= 0; read = stream.read(piece)) {
            bytes += read;
            if (bytes > MOST_BYTES) {
                throw DocumentProblems.notZip("it unpacks to more than that");
            }
            text.write(piece, 0, read);
        }
        try {
            return Texts.utf8(text.toByteArray());
        } catch (Misread e) {
            throw DocumentProblems.notZip("a file is not UTF-8");
        }
    }
}
