package org.foireturns.normalise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.model.Period;
import org.jspecify.annotations.Nullable;

/** Finds the answer to "how many" in a sentence: "There have been 39 offences recorded under s15A". */
final class ProseReader {
    private static final String NUMBER = "([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,6})";
    private static final String CRIMES = "(?:recorded |reported )?(?:offences?|crimes?|trosedd(?:au)?)";
    /** Numbers that are no answer: sections and codes of law, numbers of questions, and years. */
    private static final Pattern OTHER_NUMBER = Pattern.compile(
            "\\b(?:section|sec|s)\\.? ?[0-9]+ ?[a-z]?(?:\\([0-9a-z]+\\))*+|[0-9]+[a-z]?/[0-9]+[a-z]?|\\b[0-9]+[a-z]\\b"
                    + "|\\b(?:question|q|part) ?[0-9]+|^[0-9]{1,2} ?[.):]|(?<![0-9,])(?:19|20)[0-9]{2}(?![0-9,])"
                    + "|\\bart(?:icle|\\.)? ?[0-9]+[a-z]?");

    private static final List<Pattern> ANSWERS = List.of(
            Pattern.compile("\\b(?:there (?:have been|has been|had been|were|was|are)|recorded|a total of|total of|bu) "
                    + NUMBER + " " + CRIMES),
            Pattern.compile("(?<![0-9,.])" + NUMBER + " " + CRIMES
                    + " (?:(?:were|was|have been|had been|has been) )?(?:recorded|reported)"),
            Pattern.compile(
                    "\\b(?:grand total|total|cyfanswm)(?: count| number| offences| crimes| number of offences| recorded)?"
                            + " ?[:=-]? ?" + NUMBER + " ?\\.?$"),
            Pattern.compile("^" + NUMBER + " " + CRIMES + "(?: recorded| reported)?\\.?$"));

    private static final Pattern ANY_NUMBER = Pattern.compile("(?<![0-9,])[0-9][0-9,]*");

    private final Vocabulary vocabulary;
    private final GenderReader genders;
    private final PlatformReader platforms;
    private final String offence;

    ProseReader(Vocabulary vocabulary, PlatformReader platforms, String offence) {
        this.vocabulary = vocabulary;
        this.genders = new GenderReader(vocabulary);
        this.platforms = platforms;
        this.offence = offence;
    }

    /**
     * A number in a sentence.
     *
     * @param period that the sentence names, or null
     */
    record Found(long number, @Nullable Period period) {}

    /** The one number of offences that a text gives; empty when it counts only some of them, or speaks of more. */
    Optional<Found> read(String text) {
        return mayAnswer(text) ? answer(text) : Optional.empty();
    }

    /** An answer has a number and a word. */
    private static boolean mayAnswer(String text) {
        return text.chars().anyMatch(Character::isDigit) && text.chars().anyMatch(Character::isLetter);
    }

    private Optional<Found> answer(String text) {
        String plain = Plain.of(text);
        List<Period> periods = PeriodReader.in(text);
        boolean others = vocabulary.namesOtherOffence(offence, text) && !vocabulary.namesOffence(offence, text);
        if (plain.contains("%") || periods.size() > 1 || others || ofSome(text)) {
            return Optional.empty();
        }
        String bare = OTHER_NUMBER
                .matcher(PeriodReader.without(plain))
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .strip();
        Set<Long> numbers = new TreeSet<>();
        for (Pattern answer : ANSWERS) {
            Matcher match = answer.matcher(bare);
            while (match.find()) {
                numbers.add(Long.valueOf(match.group(1).replace(",", "")));
            }
        }
        return numbers.size() == 1 && count(bare) == 1
                ? Optional.of(new Found(numbers.iterator().next(), periods.isEmpty() ? null : periods.get(0)))
                : Optional.empty();
    }

    /** Whether a text speaks of some of the offences only. */
    private boolean ofSome(String text) {
        return vocabulary.partial.in(text)
                || vocabulary.partialNote.in(text)
                || genders.in(text).isPresent()
                || !AgesIn.text(text).isEmpty()
                || !platforms.in(text).isEmpty();
    }

    private static long count(String text) {
        return ANY_NUMBER.matcher(text).results().count();
    }
}
