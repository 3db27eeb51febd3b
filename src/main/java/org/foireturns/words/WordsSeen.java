package org.foireturns.words;

import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words that stand in a return, each as a short number from which nobody gets the word back. It tells which changes
 * of the vocabulary cannot matter to the return: those of phrases that do not stand in it, not even with a slip of the
 * keys. In doubt a phrase may stand in it.
 */
public final class WordsSeen {
    /** Of a return whose words nobody noted: any phrase may stand in it. */
    public static final WordsSeen UNKNOWN = new WordsSeen(null);

    /** A return with more texts, or more words, is not noted. */
    private static final int MOST_TEXTS = 100_000;

    private static final int MOST_WORDS = 30_000;
    private static final char FIRST_BEYOND = '\u0080';
    private static final int BYTES = 3;
    private static final int MASK = (1 << (8 * BYTES)) - 1;
    /** Shorter words are not mended. */
    private static final int SHORTEST_MENDED = 4;

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz'";
    private static final Pattern RUN = Pattern.compile("\\p{L}+");
    private static final Pattern STRANGE = Pattern.compile("[^a-z]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Sorted; null when unknown. */
    private final int @Nullable [] words;

    private WordsSeen(int @Nullable [] words) {
        this.words = words;
    }

    /** The words of all texts of a return. */
    public static WordsSeen in(Stream<String> texts) {
        Set<String> all = new HashSet<>();
        Set<Integer> words = new HashSet<>();
        for (String text : (Iterable<String>) texts::iterator) {
            if (all.add(text)) {
                note(text, words);
            }
            if (all.size() > MOST_TEXTS || words.size() > MOST_WORDS) {
                return UNKNOWN;
            }
        }
        return new WordsSeen(words.stream().mapToInt(Integer::intValue).sorted().toArray());
    }

    private static void note(String text, Set<Integer> words) {
        if (holdsNoWord(text)) {
            return;
        }
        Stream.of(Tokens.of(text, word -> true), Tokens.of(text, word -> false))
                .flatMap(List::stream)
                .filter(Token::isWord)
                .forEach(token -> note(token.text(), true, words));
        Stream.of(folded(text), Tokens.plain(text).toLowerCase(Locale.ROOT)).forEach(each -> {
            Matcher run = RUN.matcher(each);
            while (run.find()) {
                note(run.group(), false, words);
            }
        });
    }

    /** Whether a text is made of digits and signs of a keyboard alone; others may come to be letters when folded. */
    private static boolean holdsNoWord(String text) {
        return text.chars().allMatch(sign -> sign < FIRST_BEYOND && !Character.isLetter(sign));
    }

    /** A word with a letter that our words do not have is noted without it as well: it may be a slip. */
    private static void note(String word, boolean slips, Set<Integer> words) {
        words.add(number(word));
        Matcher strange = STRANGE.matcher(word);
        while (slips && strange.find()) {
            words.add(number(word.substring(0, strange.start()) + word.substring(strange.end())));
        }
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static int number(String word) {
        int hash = word.hashCode();
        return (hash ^ (hash >>> 7)) & MASK;
    }

    /**
     * Whether a phrase that is put into the vocabulary, or taken out of it, may matter to the return.
     *
     * @param known words that stand in other phrases before and after, so that they stay known
     * @param written words that may be put into texts before they are read
     */
    public boolean mayHold(String phrase, Set<String> known, Set<String> written) {
        if (words == null) {
            return true;
        }
        List<Token> tokens = Tokens.of(phrase, word -> true);
        List<String> own =
                tokens.stream().filter(Token::isWord).map(Token::text).toList();
        if (own.isEmpty()) {
            return true;
        }
        boolean signs = tokens.stream().anyMatch(token -> token.kind() == Token.Kind.SIGN);
        boolean stands = signs ? near(own.get(0), written) : own.stream().allMatch(word -> near(word, written));
        return stands
                || own.stream().anyMatch(word -> !known.contains(word) && near(word, written))
                || isMadeOf(BETWEEN.matcher(folded(phrase).replace("&", "and")).replaceAll(""), written);
    }

    /** The words of a phrase. */
    public static List<String> of(String phrase) {
        return Tokens.of(phrase, word -> true).stream()
                .filter(Token::isWord)
                .map(Token::text)
                .toList();
    }

    private boolean near(String word, Set<String> written) {
        return word.equals("and")
                || written.contains(word)
                || holds(word)
                || (word.length() >= SHORTEST_MENDED && slips(word).anyMatch(this::holds));
    }

    private boolean holds(String word) {
        return words != null && Arrays.binarySearch(words, number(word)) >= 0;
    }

    /** The word with one letter too few, one too many, or two in each other's place. */
    private static Stream<String> slips(String word) {
        return Stream.of(
                        IntStream.range(0, word.length())
                                .mapToObj(at -> word.substring(0, at) + word.substring(at + 1)),
                        IntStream.rangeClosed(0, word.length())
                                .boxed()
                                .flatMap(at -> LETTERS.chars()
                                        .mapToObj(
                                                letter -> word.substring(0, at) + (char) letter + word.substring(at))),
                        IntStream.range(0, word.length() - 1)
                                .mapToObj(at -> word.substring(0, at)
                                        + word.charAt(at + 1)
                                        + word.charAt(at)
                                        + word.substring(at + 2)))
                .flatMap(each -> each);
    }

    /** Whether words of the return and digits, one behind the other, make a name: "Snap Chat" is "snapchat". */
    private boolean isMadeOf(String name, Set<String> written) {
        boolean[] made = new boolean[name.length() + 1];
        made[0] = true;
        for (int start = 0; start < name.length(); start++) {
            for (int end = start + 1; made[start] && end <= name.length(); end++) {
                String part = name.substring(start, end);
                made[end] |= part.equals("and")
                        || part.chars().allMatch(Character::isDigit)
                        || written.contains(part)
                        || holds(part);
            }
        }
        return made[name.length()];
    }

    /** As it is stored; empty when unknown. */
    public String stored() {
        if (words == null) {
            return "";
        }
        ByteBuffer bytes = ByteBuffer.allocate(words.length * BYTES);
        for (int word : words) {
            bytes.put((byte) (word >> 16)).put((byte) (word >> 8)).put((byte) word);
        }
        return "w" + Base64.getEncoder().encodeToString(bytes.array());
    }

    public static WordsSeen parse(String stored) {
        if (stored.isEmpty()) {
            return UNKNOWN;
        }
        byte[] bytes = Base64.getDecoder().decode(stored.substring(1));
        return new WordsSeen(IntStream.range(0, bytes.length / BYTES)
                .map(i -> (bytes[i * BYTES] & 0xff) << 16
                        | (bytes[i * BYTES + 1] & 0xff) << 8
                        | (bytes[i * BYTES + 2] & 0xff))
                .toArray());
    }
}
