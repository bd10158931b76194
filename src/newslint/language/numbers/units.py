"""Units: currencies, measures with what they convert to, and the words that scale a number."""

from __future__ import annotations

from typing import Final

from newslint.language.numbers.figure import Kind
from newslint.record import Row


class Unit(Row):
    """A unit that a number can have.

    Attributes:
        kind: What a figure in it says.
        name: Its own name, the same for all its spellings.
        size: What it measures, if it converts.
        factor: What one of it is in the base unit of that size, or in the unit of that name: a cent is
            0.01 of “$”.
    """

    kind: Kind
    name: str
    size: str = ""
    factor: float = 1


_LENGTH: Final = {
    "mm": (0.001, "millimeter, millimeters, millimetre, millimetres"),
    "cm": (0.01, "centimeter, centimeters, centimetre, centimetres"),
    "m": (1.0, "meter, meters, metre, metres"),
    "km": (1000.0, "kms, kilometer, kilometers, kilometre, kilometres"),
    "in": (0.0254, "inch, inches"),
    "ft": (0.3048, "foot, feet"),
    "yd": (0.9144, "yd, yard, yards"),
    "mi": (1609.344, "mile, miles"),
    "nmi": (1852.0, "nm, nautical mile, nautical miles"),
    "ly": (9.4607e15, "light-year, light-years, light year, light years"),
}
_AREA: Final = {
    "sq ft": (0.09290304, "sqft, square foot, square feet, sq feet"),
    "sq yd": (0.83612736, "square yard, square yards, sq yards"),
    "sq m": (
        1.0,
        "sqm, m², m2, square meter, square meters, square metre, square metres, sq metres, sq meters",
    ),
    "acre": (4046.8564224, "acre, acres"),
    "ha": (10_000.0, "hectare, hectares"),
    "sq km": (
        1_000_000.0,
        (
            "km², km2, sqkm, square kilometer, square kilometers, square kilometre, square kilometres, "
            "sq kilometers, sq kilometres"
        ),
    ),
    "sq mi": (2_589_988.110336, "square mile, square miles, sq mile, sq miles"),
}
_MASS: Final = {
    "mg": (1e-6, "milligram, milligrams"),
    "g": (0.001, "gram, grams, gramme, grammes"),
    "kg": (1.0, "kgs, kilo, kilos, kilogram, kilograms, kilogramme, kilogrammes"),
    "oz": (0.028349523125, "ounce, ounces"),
    "lb": (0.45359237, "lbs, pound, pounds"),
    "st": (6.35029318, "stone"),
    "t": (1000.0, "ton, tons, tonne, tonnes, metric ton, metric tons, short ton, short tons, long tons"),
}
_VOLUME: Final = {
    "ml": (0.001, "milliliter, milliliters, millilitre, millilitres"),
    "l": (1.0, "liter, liters, litre, litres"),
    "gal": (3.785411784, "gallon, gallons"),
    "pt": (0.473176473, "pint, pints"),
    "fl oz": (0.0295735, "fluid ounce, fluid ounces"),
    "bbl": (158.987294928, "barrel, barrels"),
    "cu m": (1000.0, "m³, cubic meter, cubic meters, cubic metre, cubic metres"),
    "cu ft": (28.316846592, "cubic foot, cubic feet"),
    "cu yd": (764.554857984, "cubic yard, cubic yards"),
}
_SPEED: Final = {
    "mph": (0.44704, "mile per hour, miles per hour, miles an hour"),
    "kph": (
        1 / 3.6,
        (
            "kmh, km/h, kmph, km per hour, km an hour, kilometers per hour, kilometres per hour, "
            "kilometers an hour, kilometres an hour"
        ),
    ),
    "kn": (0.514444, "knot, knots"),
    "m/s": (1.0, "meters per second, metres per second"),
    "ft/s": (0.3048, "feet per second"),
}
_TIME: Final = {
    "s": (1.0, "second, seconds"),
    "min": (60.0, "minute, minutes, mins"),
    "h": (3600.0, "hour, hours, hrs"),
    "day": (86_400.0, "day, days"),
    "week": (604_800.0, "week, weeks"),
    "month": (2_629_746.0, "month, months"),
    "year": (31_556_952.0, "year, years, yrs"),
}
# What measures nothing that converts, but is no count of things either.
_OTHER: Final = {
    "W": (1.0, "watt, watts"),
    "kW": (1e3, "kilowatt, kilowatts"),
    "MW": (1e6, "megawatt, megawatts"),
    "GW": (1e9, "gigawatt, gigawatts"),
}
_SYMBOLS_AS_WRITTEN: Final = frozenset("m g l t s h W in st".split())  # only where their case is right
_NEVER_ALONE: Final = frozenset("in st".split())  # words, unless the numeral touches them

_MONEY: Final = {
    "$": "dollar, dollars, dlr, dlrs, USD, bucks",
    "£": "GBP, pounds sterling",
    "€": "euro, euros, EUR",
    "¥": "yen, JPY",
    "yuan": "yuan, renminbi, RMB, CNY",
    "₹": "rupee, rupees, INR",
    "₩": "won, KRW",
    "Fr": "franc, francs, CHF",
    "peso": "peso, pesos",
    "rouble": "rouble, roubles, ruble, rubles",
    "mark": "marks",
    "lira": "lira, lire",
    "krona": "krona, kronor, krone, kroner, crowns",
    "real": "reais",
    "rand": "rand",
    "shekel": "shekel, shekels",
    "baht": "baht",
    "naira": "naira",
    "rupiah": "rupiah",
    "ringgit": "ringgit",
    "dirham": "dirham, dirhams",
    "riyal": "riyal, riyals",
}
SIGNS: Final = {
    "$": "$", "US$": "$", "U.S.$": "$", "A$": "A$", "AU$": "A$", "C$": "C$", "CA$": "C$", "NZ$": "NZ$",
    "HK$": "HK$", "S$": "S$", "R$": "R$", "£": "£", "€": "€", "¥": "¥", "₹": "₹", "₩": "₩", "Rs": "₹",
    "Rs.": "₹", "Tk": "Tk", "Tk.": "Tk", "USD": "$", "EUR": "€", "GBP": "£", "#": "£",
}  # fmt: skip
"""The signs of currencies, as they stand before a number."""

SCALES: Final = {
    "hundred": 1e2, "thousand": 1e3, "lakh": 1e5, "lakhs": 1e5, "million": 1e6, "mn": 1e6, "mln": 1e6,
    "crore": 1e7, "crores": 1e7, "billion": 1e9, "bn": 1e9, "bln": 1e9, "trillion": 1e12, "tn": 1e12,
    "trn": 1e12, "quadrillion": 1e15,
}  # fmt: skip
MONEY_SCALES: Final = {"k": 1e3, "K": 1e3, "m": 1e6, "M": 1e6, "b": 1e9, "B": 1e9, "t": 1e12, "T": 1e12}
"""Letters that scale a sum of money and nothing else: £5m."""


def _measures() -> dict[str, Unit]:
    found: dict[str, Unit] = {}
    sizes = {
        "length": _LENGTH, "area": _AREA, "mass": _MASS, "volume": _VOLUME, "speed": _SPEED, "time": _TIME,
        "": _OTHER,
    }  # fmt: skip
    for size, table in sizes.items():
        for name, (factor, forms) in table.items():
            unit = Unit(Kind.MEASURE, name, size, factor)
            found |= dict.fromkeys([name, *forms.split(", ")], unit)
    return found


def _units() -> dict[str, Unit]:
    found = _measures()
    for sign, spellings in _MONEY.items():
        found |= dict.fromkeys(spellings.split(", "), Unit(Kind.MONEY, sign))
    found |= dict.fromkeys(("cent", "cents"), Unit(Kind.MONEY, "$", factor=0.01))
    found |= dict.fromkeys(("penny", "pence"), Unit(Kind.MONEY, "£", factor=0.01))
    percent = Unit(Kind.PERCENT, "%")
    found |= dict.fromkeys(("%", "percent", "pct", "per cent", "percents", "p.c."), percent)
    found |= dict.fromkeys(("percentage point", "percentage points"), Unit(Kind.POINTS, "pp"))
    found |= dict.fromkeys(("basis point", "basis points"), Unit(Kind.POINTS, "pp", factor=0.01))
    found |= dict.fromkeys(("point", "points", "pts"), Unit(Kind.POINTS, ""))
    for letter, name in (("C", "Celsius"), ("C", "Centigrade"), ("F", "Fahrenheit")):
        forms = (letter, f"°{letter}", f"degrees {letter}", f"degrees {name}", f"degree {name}", name)
        degree = Unit(Kind.TEMPERATURE, f"°{letter}")
        found |= dict.fromkeys((*forms, f"degrees {name.lower()}"), degree)
    found |= dict.fromkeys(("degrees", "degree", "°"), Unit(Kind.TEMPERATURE, "°"))
    found |= dict.fromkeys(("times", "fold"), Unit(Kind.MULTIPLE, "times"))
    return found


UNITS: Final = _units()
"""Units by their spellings."""
FIRST_WORDS: Final = frozenset(spelling.split()[0].lower() for spelling in UNITS)
"""What a spelling begins with, in lower case."""


def unit(spelling: str, *, touches: bool = False) -> Unit | None:
    """Return the unit of a spelling, if it is one.

    Args:
        spelling: A word or some words, parted by single spaces.
        touches: Whether it touches its number: there alone “in” is a unit.
    """
    if spelling in _NEVER_ALONE and not touches:
        return None
    found = UNITS.get(spelling)
    if found or spelling in _SYMBOLS_AS_WRITTEN:
        return found
    lower = spelling.lower()
    return None if lower in _SYMBOLS_AS_WRITTEN or len(spelling) == 1 else UNITS.get(lower)
