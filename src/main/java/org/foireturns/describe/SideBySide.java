package org.foireturns.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tables side by side without a gap: the first head comes again further on.
 *
 * <pre>
 * Year | Births | Year | Births
 * 1990 | 65,973 | 1993 | 60,011
 * </pre>
 */
final class SideBySide {
    private SideBySide() {}

    static List<Frame> of(Frame frame) {
        for (int row = 0; row < frame.height() - 1; row++) {
            Item first = frame.at(row, 0);
            if (first == null || !first.isWords() || frame.row(row).size() < frame.width()) {
                continue;
            }
            String said = first.said();
            int at = row;
            List<Integer> starts = IntStream.range(0, frame.width())
                    .filter(column -> {
                        Item item = frame.at(at, column);
                        return item != null && item.said().equals(said);
                    })
                    .boxed()
                    .toList();
            if (starts.size() > 1 && starts.get(1) > 1) {
                return cut(frame, starts);
            }
            break;
        }
        return List.of(frame);
    }

    private static List<Frame> cut(Frame frame, List<Integer> starts) {
        List<Frame> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            parts.add(frame.columns(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : frame.width()));
        }
        return parts;
    }
}
