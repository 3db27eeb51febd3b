package org.foireturns.normalise;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.model.Count;

/**
 * What the notes of a file say that its signs stand for: "# denotes fewer than 5", "- = nil". A sign explained in two
 * ways is not explained, and no sign has a meaning beyond its file.
 *
 * @param signs each with what it says
 * @param marks letters that stand behind numbers and leave them as they are: "e = estimated"
 */
public record Legend(Map<String, Count> signs, Set<String> marks) {
    public Legend {
        signs = Map.copyOf(signs);
        marks = Set.copyOf(marks);
    }

    /** Of a file that explains no sign. */
    static final Legend NONE = new Legend(Map.of(), Set.of());

    private static final int LONGEST = 200;
    private static final Pattern LINE = Pattern.compile("[\\n\\r;]+|(?<=[\\p{L}0-9])\\.\\s+");
    private static final Pattern EXPLAINED = Pattern.compile(
            "(?:(?:notes?|key)\\s*:?\\s*)?(?:an? |the |where )?[\"'\u2018\u201c]?([^\\p{L}\\p{N}\\s\"'\u2018\u2019\u201c\u201d=]{1,3})[\"'\u2019\u201d]?"
                    + "\\s*(?:=|:|-|\u2013|denotes?|means|indicates?|represents?|signifies|shows|stands for|is used|yn golygu|is|are)\\s*(\\S.*)");
    private static final Pattern MARK =
            Pattern.compile("(?:(?:notes?|key)\\s*:?\\s*)?[\"'\u2018\u201c(\\[]?([a-z]{1,2})[\"'\u2019\u201d)\\]]?"
                    + "\\s*(?:=|:| - |denotes?|means|indicates?|represents?|signifies|stands for)\\s*(\\p{L}.*)");
    private static final Pattern WITHHELD = Pattern.compile(
            "(?<![a-z])(?:fewer|less|below|under|up to|between|suppress\\w*|withheld|redact\\w*|low|small|exempt\\w*|disclos\\w*)(?![a-z])|<");
    private static final Pattern NOT_HELD =
            Pattern.compile("(?<![a-z])(?:not|no data|no information|unavailable|n/a)(?![a-z])");
    private static final Pattern ZERO =
            Pattern.compile("(?<![a-z0-9])(?:nil|zero|none|no offences|no crimes|0)(?![a-z0-9])");

    static Legend in(Collection<String> texts) {
        Map<String, Count> signs = new HashMap<>();
        Set<String> marks = new HashSet<>();
        Set<String> contested = new HashSet<>();
        for (String text : texts) {
            LINE.splitAsStream(text).filter(line -> line.length() <= LONGEST).forEach(line -> {
                Matcher mark = MARK.matcher(Plain.of(line));
                if (mark.matches()) {
                    (changesNothing(mark.group(2)) ? marks : contested).add(mark.group(1));
                }
                Matcher match = EXPLAINED.matcher(Plain.of(line));
                if (match.matches()) {
                    meaning(match.group(2)).ifPresent(count -> {
                        Count other = signs.putIfAbsent(match.group(1), count);
                        if (other != null && !other.equals(count)) {
                            contested.add(match.group(1));
                        }
                    });
                }
            });
        }
        signs.keySet().removeAll(contested);
        marks.removeAll(contested);
        return new Legend(signs, marks);
    }

    /** Whether words speak of no number that is hidden, missing or zero. */
    private static boolean changesNothing(String words) {
        return !WITHHELD.matcher(words).find()
                && !NOT_HELD.matcher(words).find()
                && !ZERO.matcher(words).find();
    }

    /** A number with a mark that a note explains. */
    Optional<NumberMarks> marked(String text) {
        return NumberMarks.of(text).filter(number -> marks.contains(number.key()));
    }

    /** One meaning and no other. */
    private static Optional<Count> meaning(String words) {
        boolean withheld = WITHHELD.matcher(words).find();
        boolean notHeld = NOT_HELD.matcher(words).find();
        boolean zero = ZERO.matcher(words).find();
        if (withheld) {
            return zero || notHeld ? Optional.empty() : Optional.of(Count.between(0, null));
        }
        if (zero == notHeld) {
            return Optional.empty();
        }
        return Optional.of(zero ? Count.of(0) : Count.notHeld());
    }

    /** What a value cell of nothing but a sign says. */
    Optional<Count> of(String text) {
        return Optional.ofNullable(signs.get(Plain.of(text)));
    }
}
