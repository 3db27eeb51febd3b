package org.foireturns.read.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.foireturns.read.document.WordColumns.Placed;

/**
 * Heads without lines that stand over groups of heads: where the same heads are said again for each of them, each
 * stands over all of its group, wherever its own words stand over it.
 *
 * <pre>
 *         2023/24     2024/25
 * Age     F   M   U   F   M   U
 * </pre>
 */
final class HeadsOverGroups {
    private HeadsOverGroups() {}

    /** A row with its heads over the whole groups of the row below; the same row where that has no such groups. */
    static List<Placed> over(List<Placed> row, List<Placed> below) {
        for (int labels = 0; labels < 2 && labels < below.size(); labels++) {
            int first = below.get(labels).first();
            List<Placed> before =
                    row.stream().filter(each -> each.last() < first).toList();
            List<Placed> heads = row.subList(before.size(), row.size());
            List<Placed> wide = wide(heads, below.subList(labels, below.size()));
            if (!wide.isEmpty()) {
                List<Placed> all = new ArrayList<>(before);
                all.addAll(wide);
                return all;
            }
        }
        return row;
    }

    private static List<Placed> wide(List<Placed> heads, List<Placed> parts) {
        int size = heads.size() < 2 ? 0 : parts.size() / heads.size();
        if (size < 2 || size * heads.size() != parts.size() || !areAlike(parts, size)) {
            return List.of();
        }
        List<Placed> wide = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            Placed head = heads.get(i);
            int first = parts.get(i * size).first();
            int last = parts.get((i + 1) * size - 1).last();
            if (head.first() < first || head.last() > last) {
                return List.of();
            }
            wide.add(new Placed(first, last, head.text(), head.bold()));
        }
        return wide;
    }

    /** Whether each group has the same parts, none of them twice. */
    private static boolean areAlike(List<Placed> parts, int size) {
        List<String> texts = parts.stream().map(Placed::text).toList();
        boolean again = true;
        for (int i = size; i < texts.size(); i++) {
            again &= texts.get(i).equals(texts.get(i - size));
        }
        return again && new HashSet<>(texts.subList(0, size)).size() == size;
    }
}
