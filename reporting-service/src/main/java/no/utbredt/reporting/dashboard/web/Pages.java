package no.utbredt.reporting.dashboard.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.util.DigestUtils;
import org.springframework.web.util.HtmlUtils;

/**
 * The document all pages begin with, or the one that says what is missing and how to bring it.
 *
 * @param built whether the pages are there
 * @param html in UTF-8; nothing of any request is in it
 * @param tag its entity tag
 */
record Pages(boolean built, byte[] html, String tag) {

    private static final String WHY = "{{why}}";

    static Pages in(Resource folder) {
        byte[] index = read(folder, "index.html");
        if (index != null) {
            return of(true, index);
        }
        byte[] why = read(folder, "missing.txt");
        String reason = why == null ? "because they were not built" : new String(why, StandardCharsets.UTF_8).strip();
        String page = new String(required("missing.html"), StandardCharsets.UTF_8);
        return of(false, page.replace(WHY, HtmlUtils.htmlEscape(reason)).getBytes(StandardCharsets.UTF_8));
    }

    private static Pages of(boolean built, byte[] html) {
        return new Pages(built, html, '"' + DigestUtils.md5DigestAsHex(html) + '"');
    }

    private static byte[] required(String name) {
        byte[] file = read(new ClassPathResource("dashboard-missing/"), name);
        if (file == null) {
            throw new IllegalStateException("without " + name);
        }
        return file;
    }

    private static byte @Nullable [] read(Resource folder, String name) {
        try {
            Resource file = folder.createRelative(name);
            return file.exists() ? file.getContentAsByteArray() : null;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
