package org.foireturns.validate;

import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.foireturns.model.Candidate;
import org.foireturns.model.CountCandidate;
import org.foireturns.model.Outcome.Reason;
import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.RecordCandidate;
import org.foireturns.model.RecordCandidate.RecordCell;
import org.foireturns.model.Severity;
import org.foireturns.model.finding.FindingLine;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Checks candidates against their constraints. The code of a reason is its message's key in
 * {@code ValidationMessages.properties}; why it matters, what to do and who must act stand there under the same key.
 */
public final class Validation {
    private final Validator validator;
    private final Wording wording = new Wording();

    public Validation() {
        this(added -> {});
    }

    /** Checks further constraints too, beside those that the candidates carry. */
    public Validation(Consumer<ConstraintMapping> further) {
        HibernateValidatorConfiguration configuration = jakarta.validation.Validation.byProvider(
                        HibernateValidator.class)
                .configure();
        ConstraintMapping added = configuration.createConstraintMapping();
        further.accept(added);
        this.validator = configuration
                .addMapping(added)
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.ROOT), Locale.ROOT, choice -> Locale.ROOT, false))
                .buildValidatorFactory()
                .getValidator();
    }

    /** The rules that a candidate breaks. */
    public List<Broken> broken(Candidate candidate) {
        return validator.validate(candidate).stream()
                .map(violation -> new Broken(
                        violation.getMessageTemplate().replaceAll("[{}]", ""),
                        violation.getPropertyPath().toString(),
                        violation.getMessage(),
                        !violation.getConstraintDescriptor().getPayload().contains(Severity.Asks.class)))
                .toList();
    }

    /**
     * A rule that a candidate breaks, whichever candidate it is.
     *
     * @param property of the candidate that is at fault
     * @param rejects whether the candidate counts for nothing; else it counts, and the officer is asked
     */
    public record Broken(String code, String property, String message, boolean rejects) {}

    /** What broken rules mean for one candidate, sorted. */
    public List<Reason> reasons(List<Broken> broken, Candidate candidate) {
        return broken.stream()
                .map(each -> reason(candidate, each))
                .sorted(Comparator.comparing(Reason::place).thenComparing(Reason::code))
                .toList();
    }

    private Reason reason(Candidate candidate, Broken broken) {
        String property = broken.property();
        String message = broken.message();
        if (candidate instanceof CountCandidate count && property.equals("unread")) {
            message = message + " \"" + String.join("\", \"", count.unread()) + "\"";
        }
        RecordCell cell = candidate instanceof RecordCandidate row ? row.cells().apply(property) : null;
        Place place = candidate.place();
        return new Reason(
                broken.code(),
                cell == null ? "" : cell.column(),
                cell == null ? place : place.at(cell.address(), cell.text()),
                message,
                wording.fix(broken.code()));
    }

    /** The finding that tells of one reason. */
    public FindingLine finding(Reason reason) {
        return new FindingLine(
                reason.code(),
                wording.severity(reason.code()),
                wording.owner(reason.code()),
                reason.place(),
                reason.message(),
                wording.why(reason.code()),
                reason.fix());
    }

    /** What the bundle says about a code beside its message. */
    private static final class Wording {
        private final java.util.ResourceBundle bundle =
                java.util.ResourceBundle.getBundle("ValidationMessages", Locale.ROOT);

        String why(String code) {
            return bundle.getString(code + ".why");
        }

        String fix(String code) {
            return bundle.getString(code + ".fix");
        }

        Owner owner(String code) {
            return Owner.valueOf(bundle.getString(code + ".owner").toUpperCase(Locale.ROOT));
        }

        Severity severity(String code) {
            return Severity.valueOf(bundle.getString(code + ".severity").toUpperCase(Locale.ROOT));
        }
    }
}
