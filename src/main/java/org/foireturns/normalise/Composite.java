package org.foireturns.normalise;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a label of several parts, such as "Girls aged 16+" or "Benyw / Female", when every word of it is used up. */
final class Composite {
    /** A label with more words than these is a sentence. */
    private static final int LONGEST = 12;

    private static final Pattern JOINT = Pattern.compile("\\s*[/|\\n\\r;]\\s*|\\s+-\\s+|\\s*\\((?=[^()]*\\)$)");
    private static final String JOINTS = "/|\n\r;-(";
    private static final Pattern BREAK = Pattern.compile("[\\s,:;()/|\u2013\u2014-]+");

    private Composite() {}

    /** The reading that two parts of a label share, as in two languages; empty when they differ. */
    static <T> Optional<T> twice(String text, Function<String, Optional<T>> reader) {
        if (text.chars().noneMatch(sign -> JOINTS.indexOf(sign) >= 0)) {
            return Optional.empty();
        }
        Matcher joint = JOINT.matcher(text);
        while (joint.find()) {
            if (joint.start() > 0 && joint.end() < text.length()) {
                String rest = text.substring(joint.end());
                String second = joint.group().contains("(") ? rest.substring(0, rest.length() - 1) : rest;
                Optional<T> first = reader.apply(text.substring(0, joint.start()));
                if (first.isPresent() && first.equals(reader.apply(second))) {
                    return first;
                }
            }
        }
        return Optional.empty();
    }

    /** The meanings of two or three parts that follow each other; empty when there is none, or more than one way. */
    static Optional<List<LabelMeaning>> parts(String text, Function<String, Optional<LabelMeaning>> reader) {
        Set<List<LabelMeaning>> ways = ways(text, reader, 3);
        return ways.size() == 1 ? ways.stream().findFirst() : Optional.empty();
    }

    private static Set<List<LabelMeaning>> ways(
            String text, Function<String, Optional<LabelMeaning>> reader, int most) {
        Set<List<LabelMeaning>> ways = new LinkedHashSet<>();
        Matcher joint = BREAK.matcher(text);
        for (int words = 0; words < LONGEST && joint.find(); words++) {
            String first = text.substring(0, joint.start());
            String rest = text.substring(joint.end()).replaceAll("\\)$", "");
            if (first.isBlank() || rest.isBlank()) {
                continue;
            }
            Optional<LabelMeaning> left = reader.apply(first);
            if (left.isEmpty()) {
                continue;
            }
            reader.apply(rest).ifPresent(right -> ways.add(List.of(left.get(), right)));
            if (most > 2) {
                ways(rest, reader, most - 1).forEach(way -> {
                    List<LabelMeaning> all = new ArrayList<>(way);
                    all.add(0, left.get());
                    ways.add(List.copyOf(all));
                });
            }
        }
        ways.removeIf(Composite::repeats);
        return ways;
    }

    /** Whether two parts are of one kind: "Female male" is no one category. */
    private static boolean repeats(List<LabelMeaning> parts) {
        return parts.stream().map(Object::getClass).distinct().count() < parts.size();
    }
}
