package org.foireturns.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.foireturns.store.FrozenFile;

/** Says which files came, went or changed between two runs, one line for each and sorted by name. */
final class FileChanges {
    private FileChanges() {}

    /**
     * The lines.
     *
     * @param folder name of the input folder, to be shown before each file
     */
    static List<String> between(List<FrozenFile> before, List<FrozenFile> now, String folder) {
        Map<String, String> old = bytes(before);
        Map<String, String> current = bytes(now);
        SortedSet<String> names = new TreeSet<>(old.keySet());
        names.addAll(current.keySet());
        List<String> lines = new ArrayList<>();
        for (String name : names) {
            String shown = folder + "/" + name;
            if (!old.containsKey(name)) {
                lines.add("added " + shown);
            } else if (!current.containsKey(name)) {
                lines.add("removed " + shown);
            } else if (!Objects.equals(old.get(name), current.get(name))) {
                lines.add("changed " + shown);
            }
        }
        return List.copyOf(lines);
    }

    private static Map<String, String> bytes(List<FrozenFile> files) {
        Map<String, String> bytes = new TreeMap<>();
        files.forEach(frozen -> bytes.put(frozen.file().name(), frozen.file().sha256()));
        return bytes;
    }
}
