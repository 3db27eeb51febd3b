package org.foireturns.lists;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Phrase;
import org.foireturns.grammar.Reading;
import org.foireturns.words.Lexicon;
import org.foireturns.words.NoteTerm;
import org.foireturns.words.Token;
import org.jspecify.annotations.Nullable;

/** What the texts of a list say: its heads by the words of heads, all others as anywhere. */
public final class ListWords {
    private static final int MOST_REMEMBERED = 5_000;

    private final Grammar texts;
    private final Grammar heads;
    private final Lexicon words;
    private final Joints joints;
    private final Withholding withholding;
    private static final Pattern LETTER_AND_AGE =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:(\\p{L})([0-9]{1,2})|([0-9]{1,2})(\\p{L}))(?![\\p{L}\\p{N}])");

    /** A letter and an age with a sign or a gap between them: "U/14", "F - 12". */
    private static final Pattern LETTER_BEFORE_AGE = Pattern.compile("(\\p{L})\\s*[-/\u2013 ]\\s*([0-9]{1,2})");

    private static final Pattern DASHES = Pattern.compile("[-\u2013\u2014]+");
    /** A letter of a gender and a short word for an unknown age: "FUNK". */
    private static final int LONGEST_JOINED = 4;

    private final Map<String, Head> known = new ConcurrentHashMap<>();
    private final MarkWords marks;
    private final Map<String, TextCounts> counts = new ConcurrentHashMap<>();
    private final KnownSamples samples = new KnownSamples();

    /** The reader of what stands in cells, titles and notes. */
    public Grammar grammar() {
        return texts;
    }

    /**
     * Words of lists.
     *
     * @param texts reads what stands in cells, titles and notes
     * @param headWords the same words and those that are read in heads alone
     */
    public ListWords(Grammar texts, Lexicon headWords) {
        this.texts = texts;
        this.heads = new Grammar(headWords);
        this.words = headWords;
        this.marks = new MarkWords(headWords);
        this.joints = new Joints(texts);
        this.withholding = new Withholding(texts);
    }

    /** What parts a cell that names several things. */
    Joints joints() {
        return joints;
    }

    /** What tells that a cell is kept back on purpose. */
    Withholding withholding() {
        return withholding;
    }

    /** The samples that were taken of the sheets that are open. */
    KnownSamples samples() {
        return samples;
    }

    /** What a text says; "F13" says what "F, 13" does, where its letter is one of a gender. */
    Reading read(String text) {
        Reading reading = texts.read(text);
        // "F--" and "F?" are whole as they stand, but for the age that their signs leave out.
        if (reading.whole() && !mayLeaveOutAge(text)) {
            return reading;
        }
        String apart = apart(text);
        return apart.equals(text) ? reading : texts.read(apart);
    }

    private static boolean mayLeaveOutAge(String text) {
        return text.indexOf('-') >= 0
                || text.indexOf('\u2013') >= 0
                || text.indexOf('\u2014') >= 0
                || text.indexOf('?') > 0;
    }

    /** A text with the letters of genders apart from what they touch: "F, 13" of "F13", "F, NR" of "FNR". */
    String apart(String text) {
        String unknown = withUnknownAge(text.strip());
        return unknown != null ? unknown : LETTER_AND_AGE.matcher(text).replaceAll(this::apart);
    }

    /**
     * "U, 14" of "U/14" in a cell of one victim's gender and age, where elsewhere it would be an age under 14; null for
     * any other text.
     */
    @Nullable
    String genderApart(String text) {
        Matcher parted = LETTER_BEFORE_AGE.matcher(text.strip());
        Reading letter = parted.matches() ? texts.read(parted.group(1)) : Reading.NOTHING;
        return letter.says(Fact.OfGender.class) || letter.says(Fact.Unknown.class)
                ? parted.group(1) + ", " + parted.group(2)
                : null;
    }

    /** "F, ?" of "F--" and "F, NK" of "FNK"; null for any other text. */
    private @Nullable String withUnknownAge(String text) {
        if (text.length() < 2 || text.length() > LONGEST_JOINED || !Character.isLetter(text.charAt(0))) {
            return null;
        }
        String letter = text.substring(0, 1);
        // Dashes in the place of the age are what a blank cell of ages is.
        String age = DASHES.matcher(text.substring(1)).replaceAll("?");
        Reading after = texts.read(age);
        return texts.read(letter).says(Fact.OfGender.class) && unknown(after) && after.says(Fact.Unknown.class)
                ? letter + ", " + age
                : null;
    }

    private String apart(MatchResult joined) {
        boolean first = joined.group(1) != null;
        String letter = first ? joined.group(1) : joined.group(4);
        Reading alone = texts.read(letter);
        boolean ofVictim = alone.says(Fact.OfGender.class) || alone.says(Fact.Unknown.class);
        String spaced = first ? letter + ", " + joined.group(2) : joined.group(3) + ", " + letter;
        return ofVictim ? spaced : joined.group();
    }

    private static <T> T remembered(Map<String, T> known, String text, Function<String, T> working) {
        T before = known.get(text);
        if (before != null) {
            return before;
        }
        T answer = working.apply(text);
        if (known.size() >= MOST_REMEMBERED) {
            known.clear();
        }
        known.put(text, answer);
        return answer;
    }

    Head head(String text) {
        return remembered(known, text, each -> Head.of(each, heads.read(each)));
    }

    /** What a text counts as in the profile of a column. */
    TextCounts counts(String text) {
        return remembered(counts, text, each -> TextCounts.of(each, this));
    }

    /** What single letters and short words mark. */
    MarkWords marks() {
        return marks;
    }

    /** Whether a cell is marked: "Y" or a tick. */
    boolean yes(String text) {
        return marks.yes(text);
    }

    /** Whether a cell says that it is marked or that it is not. */
    boolean isMark(String text) {
        return marks.yes(text) || marks.no(text);
    }

    /** A text with a sign in the place of each word between a code and its meaning: "99 denotes" becomes "99 =". */
    String withSigns(String text) {
        List<Token> tokens = words.tokens(text);
        StringBuilder signs = new StringBuilder();
        int copied = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int end = means(tokens, i);
            if (end > i && tokens.get(i).isWord()) {
                signs.append(text, copied, tokens.get(i).start()).append("= ");
                copied = end < tokens.size() ? tokens.get(end).start() : text.length();
                i = end - 1;
            }
        }
        return signs.append(text.substring(copied)).toString();
    }

    /** The end of the longest term for "means" that begins at a token; its own place when none does. */
    private int means(List<Token> tokens, int start) {
        int[] longest = {start};
        words.at(tokens, start, (term, end) -> {
            if (term.kind() == NoteTerm.MEANS) {
                longest[0] = Math.max(longest[0], end);
            }
        });
        return longest[0];
    }

    /** Whether a text says nothing at all, or that something is not known: "?", "-", "not recorded", "n/a". */
    static boolean unknown(Reading reading) {
        return reading.whole()
                && reading.facts().stream()
                        .allMatch(fact -> fact instanceof Fact.Unknown
                                || fact instanceof Fact.NotHeld
                                || fact instanceof Fact.Names);
    }

    /** Whether a text begins so, and what follows says why: "N/A - decoy", "unknown (online only)". */
    static boolean opensUnknown(Reading reading) {
        List<Phrase> phrases = reading.phrases();
        return !phrases.isEmpty()
                && phrases.get(0).first() == 0
                && (phrases.get(0).fact() instanceof Fact.Unknown
                        || phrases.get(0).fact() instanceof Fact.NotHeld)
                && reading.facts().stream()
                        .noneMatch(fact -> fact instanceof Fact.OfGender
                                || fact instanceof Fact.OfAge
                                || fact instanceof Fact.Number);
    }
}
