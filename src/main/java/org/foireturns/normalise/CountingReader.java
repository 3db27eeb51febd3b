package org.foireturns.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;
import org.foireturns.model.VictimAge;
import org.foireturns.normalise.LabelMeaning.Counting;
import org.foireturns.normalise.LabelMeaning.OfAge;
import org.foireturns.normalise.LabelMeaning.OfGender;
import org.foireturns.normalise.LabelMeaning.OfPeriod;
import org.foireturns.normalise.LabelMeaning.OfPlatform;
import org.foireturns.normalise.LabelMeaning.Unread;

/** Reads words that say what is counted and of whom: "Number of offences against girls under 12 in 2017/18". */
final class CountingReader {
    private final Vocabulary vocabulary;
    private final GenderReader genders;
    private final PlatformReader platforms;

    CountingReader(Vocabulary vocabulary, PlatformReader platforms) {
        this.vocabulary = vocabulary;
        this.genders = new GenderReader(vocabulary);
        this.platforms = platforms;
    }

    /** A count of part of the offences only, such as those that were charged, is not understood. */
    LabelMeaning read(String text) {
        Set<VictimAge> ages = AgesIn.text(text);
        Set<String> named = platforms.in(text);
        if (vocabulary.partial.in(text) || ages.size() > 1 || named.size() > 1) {
            return new Unread();
        }
        List<LabelMeaning> of = new ArrayList<>();
        List<Period> periods = PeriodReader.in(text);
        if (periods.size() == 1) {
            of.add(new OfPeriod(periods.get(0), false));
        }
        genders.in(text).ifPresent(gender -> of.add(new OfGender(gender)));
        ages.stream()
                .findFirst()
                .or(() -> unknown(Head.VICTIM_AGE, text, VictimAge.UNKNOWN))
                .ifPresent(age -> of.add(new OfAge(age, false)));
        named.stream()
                .findFirst()
                .or(() -> unknown(Head.PLATFORM, text, Observation.UNKNOWN_PLATFORM))
                .ifPresent(id -> of.add(new OfPlatform(id, true)));
        return new Counting(vocabulary.unit(text), of);
    }

    private <T> Optional<T> unknown(Head head, String text, T category) {
        return vocabulary.says(head, text) && vocabulary.unknown.in(text) ? Optional.of(category) : Optional.empty();
    }
}
