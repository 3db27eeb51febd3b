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
 */
public record Legend(Map<String, Count> signs) {
    public Legend {
        signs = Map.copyOf(signs);
    }

    /** Of a file that explains no sign. */
    static final Legend NONE = new Legend(Map.of());

    private static final int LONGEST = 200;
    private static final Pattern LINE = Pattern.compile("[\\n\\r;]+|(?<=[\\p{L}0-9])\\.\\s+");
    private static final Pattern EXPLAINED = Pattern.compile(
            "(?:(?:notes?|key)\\s*:?\\s*)?(?:an? |the |where )?[\"'\u2018\u201c]?([^\\p{L}\\p{N}\\s\"'\u2018\u2019\u201c\u201d=]{1,3})[\"'\u2019\u201d]?"
                    + "\\s*(?:=|:|-|\u2013|denotes?|means|indicates?|represents?|signifies|shows|stands for|is used|yn golygu|is|are)\\s*(\\S.*)");
    private static final Pattern WITHHELD = Pattern.compile(
            "(?<![a-z])(?:fewer|less|below|under|up to|between|suppress\\w*|withheld|redact\\w*|low|small|exempt\\w*|disclos\\w*)(?![a-z])|<");
    private static final Pattern NOT_HELD =
            Pattern.compile("(?<![a-z])(?:not|no data|no information|unavailable|n/a)(?![a-z])");
    private static final Pattern ZERO =
            Pattern.compile("(?<![a-z0-9])(?:nil|zero|none|no offences|no crimes|0)(?![a-z0-9])");

    static Legend in(Collection<String> texts) {
        Map<String, Count> signs = new HashMap<>();
        Set<String> contested = new HashSet<>();
        for (String text : texts) {
            LINE.splitAsStream(text).filter(line -> line.length() <= LONGEST).forEach(line -> {
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
        return new Legend(signs);
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
