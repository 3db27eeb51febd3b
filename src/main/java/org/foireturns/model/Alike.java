package org.foireturns.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A text among those that are like it, so that what was decided of one of two is never taken to be about the other:
 * {@code Sex [2 of 2]}. One that stands alone is the text itself.
 *
 * @param place which of them it is, from 1 on
 * @param of how many there are
 */
public record Alike(String text, int place, int of) {
    public Alike {
        if (place < 1 || place > of) {
            throw new IllegalArgumentException("no " + place + " of " + of);
        }
    }

    private static final Pattern SEVERAL = Pattern.compile("(.*) \\[([1-9][0-9]{0,3}) of ([1-9][0-9]{0,3})]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u202f]+");

    /** The one at a place in a list of texts, counted from 0. */
    public static Alike in(List<String> texts, int index) {
        String text = texts.get(index);
        return new Alike(
                text,
                (int) texts.subList(0, index + 1).stream().filter(text::equals).count(),
                (int) texts.stream().filter(text::equals).count());
    }

    public static Alike parse(String words) {
        Matcher several = SEVERAL.matcher(words);
        return several.matches() && Integer.parseInt(several.group(2)) <= Integer.parseInt(several.group(3))
                ? new Alike(several.group(1), Integer.parseInt(several.group(2)), Integer.parseInt(several.group(3)))
                : new Alike(words, 1, 1);
    }

    public String words() {
        return of == 1 ? text : text + " [" + place + " of " + of + "]";
    }

    /**
     * Where it stands in a list of texts, counted from 0; nowhere when there are more or fewer of them than there were.
     */
    public Optional<Integer> find(List<String> texts) {
        List<Integer> same = IntStream.range(0, texts.size())
                .filter(i -> plain(texts.get(i)).equals(plain(text)))
                .boxed()
                .toList();
        return same.size() == of ? Optional.of(same.get(place - 1)) : Optional.empty();
    }

    private static String plain(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }
}
