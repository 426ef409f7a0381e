package no.utbredt.initiative.document.web;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Names of the files of a folder: words parted by slashes, of which none leads upwards or elsewhere. */
final class FileNames {

    /** How many files a document may have. */
    static final int MOST = 200;

    private static final int LONGEST = 200;
    private static final Pattern NAME = Pattern.compile("([a-z0-9][a-z0-9.-]*/)*[a-z0-9][a-z0-9.-]*");

    private FileNames() {}

    static boolean isName(String name) {
        return name.length() <= LONGEST && NAME.matcher(name).matches() && !name.contains("..");
    }

    /** The files without the folder all of them lie in, where there is one. */
    static Map<String, String> withoutCommonFolder(Map<String, String> files) {
        String first = files.keySet().iterator().next();
        String folder = first.substring(0, first.indexOf('/') + 1);
        if (folder.isEmpty()
                || files.containsKey("document.yaml")
                || !files.keySet().stream().allMatch(name -> name.startsWith(folder))) {
            return files;
        }
        Map<String, String> within = new TreeMap<>();
        files.forEach((name, text) -> within.put(name.substring(folder.length()), text));
        return within;
    }
}
