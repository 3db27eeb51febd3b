package org.foireturns.normalise;

import java.util.List;
import org.foireturns.model.Place;
import org.foireturns.model.ShownText;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.LabelCombined;
import org.foireturns.model.finding.LabelGeneric;
import org.foireturns.model.finding.PlatformUnlisted;

/**
 * What is asked about a platform that the list does not know: whether its numbers are of several at once, of none, of
 * what is left over, or of one that the list has by another name.
 */
record PlatformQuestion(Vocabulary vocabulary, PlatformReader listed) {
    Finding about(Place place, String text) {
        String shown = ShownText.of(text);
        if (listed.combined(text)) {
            return new LabelCombined(place, shown);
        }
        if (vocabulary.generic.are(text)) {
            return new LabelGeneric(place, shown);
        }
        if (vocabulary.otherPlatform.begin(text)) {
            return new PlatformUnlisted(place, shown, PlatformUnlisted.OTHER);
        }
        List<String> near = listed.nearest(text);
        return new PlatformUnlisted(
                place, shown, near.isEmpty() ? "one of those on the list" : String.join(" or ", near));
    }
}
