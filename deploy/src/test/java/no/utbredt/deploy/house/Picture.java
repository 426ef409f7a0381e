package no.utbredt.deploy.house;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The house as CONTRIBUTING.md draws it.
 *
 * @param folders those of the root, each with the rooms in it; none where the folder is a room itself
 * @param arrows {@code a>b} where a stands on b
 */
record Picture(Map<String, Set<String>> folders, Set<String> arrows) {

    private static final Pattern DRAWN = Pattern.compile("(?s)```mermaid\nflowchart TD\n(.*?)```");
    private static final Pattern ARROW = Pattern.compile("(.+) --> (.+)");

    static Picture in(String text) {
        Matcher drawn = DRAWN.matcher(text);
        if (!drawn.find()) {
            throw new IllegalArgumentException("no picture is drawn");
        }
        Picture picture = new Picture(new TreeMap<>(), new TreeSet<>());
        String folder = "";
        for (String line : drawn.group(1).lines().map(String::strip).toList()) {
            if (line.startsWith("subgraph ")) {
                folder = line.substring("subgraph ".length());
            } else if (line.equals("end")) {
                folder = "";
            } else {
                picture.read(folder, line);
            }
        }
        return picture;
    }

    private void read(String folder, String line) {
        Matcher arrow = ARROW.matcher(line);
        if (arrow.matches()) {
            names(arrow.group(1)).forEach(from -> names(arrow.group(2)).forEach(to -> arrows.add(from + ">" + to)));
        } else if (folder.isEmpty()) {
            names(line).forEach(room -> folders.put(room, Set.of()));
        } else {
            folders.computeIfAbsent(folder, first -> new TreeSet<>()).addAll(names(line));
        }
    }

    /** The folder of the root a room is in. */
    String folder(String room) {
        return folders.entrySet().stream()
                .filter(folder -> folder.getValue().contains(room))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(room);
    }

    private static List<String> names(String line) {
        return Arrays.asList(line.split(" & "));
    }
}
