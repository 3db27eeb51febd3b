package org.foireturns.decisions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.decisions.JudgedDecision.State;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.ReturnSummary;

/**
 * The file that a decision is about, found by what is in it, whatever its name is now.
 *
 * @param state what becomes of a decision whose file is not found
 * @param why the same in a sentence
 */
record BoundFile(Optional<ReturnSummary> found, State state, String why) {
    /** As many digits of the hash of a file as a decision has to give. */
    private static final int DIGITS = 12;

    private static final Pattern HASH = Pattern.compile("(?i)(?:sha-)?([0-9a-f]{12,64})");

    static BoundFile of(List<ReturnSummary> files, String name, String hash) {
        List<ReturnSummary> same = files.stream()
                .filter(each -> is(each.file(), hash))
                .filter(each -> files.stream().noneMatch(other -> namesake(other, each, name, hash)))
                .toList();
        if (same.size() == 1) {
            return new BoundFile(Optional.of(same.get(0)), State.APPLIED, "");
        }
        if (same.size() > 1) {
            return new BoundFile(
                    Optional.empty(),
                    State.STALE,
                    "Several files hold the same and none has the name \"" + name + "\", so that nobody can tell which"
                            + " is meant.");
        }
        boolean changed = files.stream().anyMatch(each -> each.file().name().equals(name));
        return new BoundFile(
                Optional.empty(),
                changed ? State.STALE : State.UNUSED,
                changed ? name + " has changed since this was decided." : "This run has no such file.");
    }

    /** Whether another file holds the same and has the name that the decision gives. */
    private static boolean namesake(ReturnSummary other, ReturnSummary each, String name, String hash) {
        return !other.equals(each)
                && is(other.file(), hash)
                && other.file().name().equals(name);
    }

    static boolean is(ReturnFile file, String hash) {
        Matcher digits = HASH.matcher(hash.strip());
        return digits.matches() && file.sha256().startsWith(digits.group(1).toLowerCase(Locale.ROOT));
    }

    /** Whether a text is what a decision about a file expects. */
    static boolean isHash(String text) {
        return HASH.matcher(text.strip()).matches();
    }

    /** What a decision about a file expects: {@code sha-0123456789ab}, which no spreadsheet takes for a number. */
    static String hash(ReturnFile file) {
        return "sha-"
                + file.sha256().substring(0, Math.min(DIGITS, file.sha256().length()));
    }
}
