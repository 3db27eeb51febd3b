package org.foireturns.meaning;

import java.util.Locale;
import org.foireturns.explain.Choice;
import org.foireturns.explain.Look;
import org.foireturns.explain.Weight;
import org.jspecify.annotations.Nullable;

/** Tells which way to read a table won, by what evidence, and over which other way. */
final class WayTold {
    private WayTold() {}

    /** A sentence or two for somebody who sees the table; empty where nothing was chosen. */
    static String of(@Nullable Choice choice) {
        if (choice == null) {
            return "";
        }
        Look won = choice.won();
        Look next = choice.next();
        String together = won.tables() < 2 ? "" : ", as one of " + won.tables() + " tables that stand together";
        String read = "Read " + name(won) + together + ": " + evidence(won.weight()) + ".";
        if (next == null) {
            return read + " There is no other way to read it.";
        }
        if (next.weight().equals(won.weight())) {
            return read + " It comes to the same " + name(next) + ".";
        }
        String enough = next.weight().worth() < won.weight().worth()
                ? ""
                : " That is not better by enough: another way than the plain one must be clearly better to be taken.";
        return read + " The next best, " + name(next) + ": " + evidence(next.weight()) + "." + enough;
    }

    private static String name(Look look) {
        String view = switch (look.view()) {
            case AS_IT_STANDS -> "as it stands";
            case FROM_BELOW -> "from below, with labels under their numbers";
            case TURNED -> "turned, with its heads at the side";
            case IN_STEPS -> "in steps, with labels that go in row by row";
        };
        return view
                + (look.numberHeads() ? ", the numbers of its first row as heads" : "")
                + (look.numberStub() ? ", the numbers of its first column as labels" : "");
    }

    private static String evidence(Weight weight) {
        StringBuilder evidence = new StringBuilder();
        evidence.append(weight.understood()).append(" of ").append(count(weight.values(), "number"));
        evidence.append(weight.understood() == 1 || weight.values() == 1 ? " is understood" : " are understood");
        if (weight.alike() > 0) {
            evidence.append(", ").append(weight.alike()).append(" of them with the meaning of another one");
        }
        evidence.append(
                weight.sums() == 0
                        ? ", no sums to check"
                        : ", " + weight.closing() + " of " + count(weight.sums(), "sum")
                                + (weight.closing() == 1 || weight.sums() == 1 ? " closes" : " close"));
        if (weight.leftOver() > 0) {
            evidence.append(", ").append(count(weight.leftOver(), "cell")).append(" left over");
        }
        return evidence + String.format(Locale.ROOT, " (score %.2f)", weight.worth());
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
