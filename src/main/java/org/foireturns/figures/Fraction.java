package org.foireturns.figures;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact quotient of whole numbers, so that no rounding happens before a number is printed. */
record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    Fraction {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("not a positive denominator: " + denominator);
        }
    }

    static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    static Fraction of(BigDecimal decimal) {
        BigDecimal scaled = decimal.scale() < 0 ? decimal.setScale(0, RoundingMode.UNNECESSARY) : decimal;
        return new Fraction(scaled.unscaledValue(), BigInteger.TEN.pow(scaled.scale()));
    }

    Fraction times(long factor) {
        return new Fraction(numerator.multiply(BigInteger.valueOf(factor)), denominator);
    }

    /** How far another quotient is from this one; never negative. */
    Fraction distance(Fraction other) {
        BigInteger apart = numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator));
        return new Fraction(apart.abs(), denominator.multiply(other.denominator));
    }

    /** To so many decimals, a half away from zero. */
    BigDecimal rounded(int decimals) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
