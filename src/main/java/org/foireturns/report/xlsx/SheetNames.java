package org.foireturns.report.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.foireturns.report.Visible;

/** Gives each sheet of one workbook a name that Excel accepts and no other sheet has. */
public final class SheetNames {
    private static final int MOST = 31;

    private final Set<String> taken = new HashSet<>(Set.of("history"));

    /** The name wanted, or the nearest that is free and allowed. */
    public String take(String wanted) {
        String clean = Visible.all(wanted)
                .replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ")
                .strip();
        String name = clean.replaceAll("^'+|'+$", "");
        String start = name.isBlank() ? "Sheet" : name;
        String free = shortened(start, MOST);
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            String tail = " (" + number + ")";
            free = shortened(start, MOST - tail.length()) + tail;
        }
        return free;
    }

    private static String shortened(String name, int most) {
        if (name.length() <= most) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(most - 1)) ? most - 1 : most;
        return name.substring(0, end).strip().replaceAll("'+$", "");
    }
}
