"""Units and currencies as news writes them: names, symbols, codes, and the words that tell a unit from a word like it.

Factors: NIST SP 811 (2008), appendix B.8; international foot, avoirdupois pound, US liquid gallon. Currency codes: ISO
4217. Names, short forms and the company they keep: our own, from news English at large.
"""

from __future__ import annotations

from typing import Final

UNITS: Final = (
    (
        "m",
        """
        1000: kilometer kilometers kilometre kilometres km kms kilometer_s;
        1: meter meters metre metres;
        0.01: centimeter centimeters centimetre centimetres cm cms;
        0.001: millimeter millimeters millimetre millimetres mm;
        1e-6: micron microns micrometer micrometers;
        1e-9: nanometer nanometers nanometre nanometres nm;
        1609.344: mile miles mi;
        0.9144: yard yards yd yds;
        0.3048: foot feet ft;
        0.0254: inch inches;
        1852: nautical_mile nautical_miles nmi;
        9.4607e15: light-year light-years light_year light_years;
        3.0857e16: parsec parsecs;
        149597870700: astronomical_unit astronomical_units;
        1.8288: fathom fathoms;
        201.168: furlong furlongs""",
    ),
    (
        "m2",
        """
        1e6: square_kilometer square_kilometers square_kilometre square_kilometres sq_km sq._km square_km km² km2;
        1: square_meter square_meters square_metre square_metres sq_m m² m2 square_m sqm;
        2589988.110336: square_mile square_miles sq_mi sq_mile sq_miles sq._miles;
        0.09290304: square_foot square_feet sq_ft sq._ft sqft;
        0.83612736: square_yard square_yards;
        4046.8564224: acre acres;
        10000: hectare hectares ha;
        0.00064516: square_inch square_inches;
        0.0001: square_centimeter square_centimeters square_centimetre square_centimetres sq_cm""",
    ),
    (
        "m3",
        """
        1: cubic_meter cubic_meters cubic_metre cubic_metres m³ m3;
        0.001: liter liters litre litres;
        1e-6: milliliter milliliters millilitre millilitres ml cubic_centimeter cubic_centimeters cubic_centimetre
        cubic_centimetres cc;
        0.003785411784: gallon gallons gal;
        0.158987294928: barrel barrels bbl bpd b/d;
        0.028316846592: cubic_foot cubic_feet cu_ft;
        0.764554857984: cubic_yard cubic_yards;
        1e9: cubic_kilometer cubic_kilometers cubic_kilometre cubic_kilometres cu_km km³ km3;
        0.000473176473: pint pints;
        0.000946352946: quart quarts;
        2.95735295625e-5: fluid_ounce fluid_ounces;
        4168181825.44: cubic_mile cubic_miles;
        1233.48184: acre-foot acre-feet;
        4.92892159375e-6: teaspoon teaspoons tsp;
        1.478676478125e-5: tablespoon tablespoons tbsp;
        1e-5: centiliter centiliters centilitre centilitres cl;
        0.0001: deciliter deciliters decilitre decilitres;
        0.1: hectoliter hectoliters hectolitre hectolitres;
        0.03523907016688: bushel bushels""",
    ),
    (
        "kg",
        """
        1: kilogram kilograms kilo kilos kg kgs kilogramme kilogrammes;
        0.001: gram grams gramme grammes;
        1e-6: milligram milligrams mg;
        1e-9: microgram micrograms mcg µg μg;
        1e12: gigatonne gigatonnes; 1000: tonne tonnes metric_ton metric_tons metric_tonne metric_tonnes;
        0.45359237: pound pounds lb lbs;
        0.028349523125: ounce ounces oz;
        0.0002: carat carats;
        0.0311034768: troy_ounce troy_ounces ozt;
        6.35029318: stone""",
    ),
    ("kg", "907.18474: short_ton short_tons; 1016.0469088: long_ton long_tons"),
    (
        "m/s",
        """
        0.44704: mile_per_hour mph m.p.h. miles_per_hour miles_an_hour mile_an_hour;
        0.277777777778: kilometer_per_hour kph kmh km/h kmph km_per_hour km_an_hour
        kilometers_per_hour kilometres_per_hour kilometers_an_hour kilometres_an_hour
        kilometre_per_hour kilometers/hour;
        0.514444444444: knot knots;
        1: meter_per_second meters_per_second metres_per_second m/s meters_a_second metres_a_second;
        1000: kilometer_per_second kilometers_per_second kilometres_per_second kilometers_a_second kilometres_a_second
        km/s;
        0.3048: foot_per_second feet_per_second;
        1609.344: mile_per_second miles_per_second miles_a_second""",
    ),
    # Mean Gregorian month and year, so that 18 months is a year and a half.
    (
        "s",
        """
        1: second seconds sec secs;
        60: minute minutes min mins;
        3600: hour hours hr hrs;
        86400: day days;
        604800: week weeks wk wks;
        1209600: fortnight fortnights;
        2629746: month months;
        31556952: year years yr yrs;
        315569520: decade decades;
        3155695200: century centuries;
        31556952000: millennium millennia;
        0.001: millisecond milliseconds;
        1e-6: microsecond microseconds;
        1e-9: nanosecond nanoseconds""",
    ),
    (
        "W",
        """
        1: watt watts; 0.001: milliwatt milliwatts;
        1000: kilowatt kilowatts;
        1e6: megawatt megawatts;
        1e9: gigawatt gigawatts;
        1e12: terawatt terawatts;
        745.699872: horsepower hp bhp shp brake_horsepower""",
    ),
    (
        "J",
        """
        1: joule joules;
        1000: kilojoule kilojoules;
        1e6: megajoule megajoules;
        3.6e6: kilowatt-hour kilowatt-hours kilowatt_hour kilowatt_hours;
        3.6e9: megawatt-hour megawatt-hours megawatt_hour megawatt_hours;
        3.6e12: gigawatt-hour gigawatt-hours gigawatt_hour gigawatt_hours;
        3.6e15: terawatt-hour terawatt-hours terawatt_hour terawatt_hours;
        1e9: gigajoule gigajoules; 1e12: terajoule terajoules;
        3600: watt-hour watt-hours watt_hour watt_hours;
        4184: calorie calories kilocalorie kilocalories kcal;
        1055.05585: british_thermal_unit british_thermal_units btu btus;
        1055055.85: million_british_thermal_units mmbtu;
        1.602176634e-19: electronvolt electronvolts electron_volt electron_volts;
        4.184e12: kiloton kilotons kilotonne kilotonnes;
        4.184e15: megaton megatons megatonne megatonnes""",
    ),
    (
        "B",
        """
        1: byte bytes;
        1e3: kilobyte kilobytes;
        1e6: megabyte megabytes;
        1e9: gigabyte gigabytes;
        1e12: terabyte terabytes;
        1e15: petabyte petabytes""",
    ),
    (
        "bit",
        "1: bit bits; 1e3: kilobit kilobits; 1e6: megabit megabits; 1e9: gigabit gigabits; 1e12: terabit terabits",
    ),
    (
        "bit/s",
        """
        1: bit_per_second bits_per_second bit/s;
        1e3: kilobit_per_second kilobits_per_second kilobits_a_second kbps kbit/s;
        1e6: megabit_per_second megabits_per_second megabits_a_second mbps mbit/s mb/s;
        1e9: gigabit_per_second gigabits_per_second gigabits_a_second gbps gbit/s gb/s;
        1e12: terabit_per_second terabits_per_second tbps;
        8e6: megabyte_per_second megabytes_per_second; 8e9: gigabyte_per_second gigabytes_per_second""",
    ),
    ("pixel", "1: pixel pixels; 1e6: megapixel megapixels; 1e9: gigapixel gigapixels"),
    ("V", "1: volt volts; 1000: kilovolt kilovolts; 0.001: millivolt millivolts"),
    ("N", "1: newton newtons; 1000: kilonewton kilonewtons; 1e6: meganewton meganewtons; 4.4482216: pounds_of_force"),
    (
        "N m",
        """
        1: newton_metre newton_metres newton_meter newton_meters newton-metres newton-meters;
        1.3558179483: pound-foot pound-feet pounds-feet pound_feet foot-pound foot-pounds lb-ft ft-lb ft-lbs lb_ft
        ft_lb lbs-ft ft_lbs""",
    ),
    ("Hz", "1: hertz; 1e3: kilohertz; 1e6: megahertz; 1e9: gigahertz; 1e12: terahertz"),
    (
        "A",
        "1: ampere amperes amp amps; 0.001: milliampere milliamperes milliamp milliamps; 1000: kiloampere kiloamperes",
    ),
    (
        "C",
        "1: coulomb coulombs; 3600: ampere-hour ampere-hours amp-hour amp-hours amp_hours; 3.6: milliamp-hour "
        "milliamp-hours milliampere-hour milliampere-hours milliamp_hours",
    ),
    ("ohm", "1: ohm ohms; 1e3: kilohm kilohms kiloohm kiloohms; 1e6: megohm megohms megaohm megaohms"),
    ("T", "1: tesla; 0.001: millitesla; 0.0001: gauss"),
    ("K", "1: kelvin kelvins"),
    (
        "Bq",
        "1: becquerel becquerels; 1e3: kilobecquerel kilobecquerels; 1e6: megabecquerel megabecquerels; 1e9: "
        "gigabecquerel gigabecquerels; 1e12: terabecquerel terabecquerels; 3.7e10: curie curies",
    ),
    (
        "Sv",
        "1: sievert sieverts; 0.001: millisievert millisieverts; 1e-6: microsievert microsieverts; 0.01: rem rems; "
        "1e-5: millirem millirems",
    ),
    ("Gy", "1: gray grays; 0.001: milligray milligrays"),
    ("mol", "1: mole; 0.001: millimole millimoles; 1e-6: micromole micromoles"),
    ("lm", "1: lumen lumens"),
    ("lx", "1: lux"),
    ("cd/m2", "1: nit nits"),
    ("rpm", "1: revolution_per_minute revolutions_per_minute revolutions_a_minute rotations_per_minute rpm"),
    ("ppm", "1: part_per_million parts_per_million ppm; 0.001: part_per_billion parts_per_billion ppb"),
    ("mpg", "1: mile_per_gallon miles_per_gallon miles_to_the_gallon miles_a_gallon mpg"),
    ("fps", "1: frame_per_second frames_per_second frames_a_second fps"),
    ("dpi", "1: dot_per_inch dots_per_inch dpi; 1: pixel_per_inch pixels_per_inch ppi"),
    ("TEU", "1: twenty-foot_equivalent_unit twenty-foot_equivalent_units teu teus"),
    ("mach", "1: times_the_speed_of_sound"),
    (
        "Pa",
        "1: pascal pascals; 1000: kilopascal kilopascals; 1e6: megapascal megapascals; 100000: bar; "
        "100: millibar millibars mbar hectopascal hectopascals; 6894.757: psi pounds_per_square_inch "
        "101325: atmosphere_of_pressure atmospheres_of_pressure; 133.322: mmhg",
    ),
    ("dB", "1: decibel decibels"),
    ("percent", "1: percent per_cent pct percentage %"),
    (
        "percentage point",
        """
        1: percentage_point percentage_points percent_point percent_points pp ppt pts.;
        0.01: basis_point basis_points bps bp""",
    ),
)
"""Canonical unit and rows of its dimension: `factor: name plural symbol …`, the first word the name (`_` a blank)."""
VAGUE_UNITS: Final = {"ton": ("kg", 907.18474, 0.12), "tons": ("kg", 907.18474, 0.12)}
"""Canonical unit, factor and share by which the unit may be larger: a "ton" may be short, metric or long."""
DEGREES: Final = ("degree", "degrees", "°", "º")
TEMPERATURES: Final = (
    ("C", "c celsius centigrade"),
    ("F", "f fahrenheit"),
)
"""Scale and its names in lower case, which follow "degrees"; what is longer than a letter stands alone too."""
SYMBOLS: Final = (
    "meter:m,M gram:g tonne:t liter:L,l watt:W kilowatt:kW megawatt:MW gigawatt:GW terawatt:TW kilowatt-hour:kWh "
    "megawatt-hour:MWh gigawatt-hour:GWh terawatt-hour:TWh kilobyte:KB megabyte:MB gigabyte:GB terabyte:TB hertz:Hz "
    "kilohertz:kHz megahertz:MHz gigahertz:GHz volt:V kilovolt:kV decibel:dB percent:pc celsius:C fahrenheit:F "
    'inch:in," pound:lb hour:hr,h second:sec,s milliwatt:mW kilopascal:kPa megapascal:MPa newton:N kilonewton:kN '
    "newton_metre:Nm gigatonne:Gt minute:min ampere:A milliampere:mA kiloampere:kA ampere-hour:Ah milliamp-hour:mAh "
    "ohm:Ω kilohm:kΩ megohm:MΩ tesla:T millitesla:mT kelvin:K becquerel:Bq kilobecquerel:kBq megabecquerel:MBq "
    "gigabecquerel:GBq sievert:Sv millisievert:mSv microsievert:µSv,μSv gray:Gy milligray:mGy lumen:lm lux:lx "
    "kilobit:kb,Kb,kbit megabit:Mb,Mbit gigabit:Gb,Gbit terabit:Tb megapixel:MP joule:J kilojoule:kJ "
    "megajoule:MJ gigajoule:GJ terajoule:TJ watt-hour:Wh petabyte:PB millivolt:mV meganewton:MN terahertz:THz "
    "millisecond:ms microsecond:µs,μs nanosecond:ns micrometer:µm,μm milliliter:mL centiliter:cL microgram:ug "
    "megabyte_per_second:MBps gigabyte_per_second:GBps decibel:dBA kiloton:kt megaton:Mt"
)
"""Symbols whose case tells them apart, and which a bare word could be: read only right after the digits."""
ONLY_AFTER_DIGITS: Final = frozenset(
    "bar bp mcg mi gal ha hp cc pp pts. min sec nm mg ml hr yd bit bits gray grays rem rems curie tesla gauss kelvin "
    "nit nits mole ppi dpi cl ps".split()
)
UNITS_LIKE_NAMES: Final = frozenset("tesla gray grays gauss curie newton kelvin joule mole pascal".split())
"""With a capital these are somebody's name, or a thing's: "2 Tesla cars"."""
NUMERATORS: Final = frozenset("kg m m3 mol J W Bq Sv lm A V N bit".split())
DENOMINATORS: Final = frozenset("m3 m2 m kg".split())
"""Canonical units of which one for each of another makes a unit: "40 mg/l", "8 tonnes per hectare"."""

CURRENCY_WORDS: Final = (
    "USD:dollar,buck EUR:euro JPY:yen CNY:yuan,renminbi,rmb INR:rupee KRW:won RUB:ruble,rouble ZAR:rand peso:peso "
    "BRL:real SEK:krona ISK:kronur krone:krone franc:franc ILS:shekel TRY:lira NGN:naira shilling:shilling "
    "AED:dirham SAR:riyal IRR:rial THB:baht MYR:ringgit IDR:rupiah VND:dong PLN:zloty HUF:forint UAH:hryvnia "
    "BDT:taka CZK:koruna GHS:cedi kwacha:kwacha dinar:dinar KZT:tenge BTC:bitcoin GBP:sterling,quid CAD:loonie "
    "ETB:birr BGN:lev RON:leu DEM:deutschmark AFN:afghani FIM:markka ESP:peseta NLG:guilder GRD:drachma PTE:escudo "
    "BWP:pula GEL:lari AZN:manat som:som GTQ:quetzal HNL:lempira VES:bolivar BOB:boliviano"
)
"""Codes and the words for each: a bare name is the currency most English news means by it, and names that several
countries share without a common default ("peso", "shilling") stay themselves."""
CURRENCY_PLURALS: Final = (
    "real:reais krona:kronor krone:kroner zloty:zlotys leu:lei hryvnia:hryvnias lira:liras lev:leva"
)
DEMONYMS: Final = {
    "dollar": "us:USD u.s.:USD american:USD canadian:CAD australian:AUD zealand:NZD kong:HKD singapore:SGD "
    "taiwan:TWD taiwanese:TWD jamaican:JMD zimbabwe:ZWL liberian:LRD fijian:FJD namibian:NAD "
    "singaporean:SGD trinidad:TTD",
    "pound": "british:GBP egyptian:EGP syrian:SYP lebanese:LBP sudanese:SDG irish:IEP sterling:GBP uk:GBP cypriot:CYP",
    "franc": "swiss:CHF french:FRF belgian:BEF cfa:XOF rwandan:RWF congolese:CDF",
    "peso": "mexican:MXN argentine:ARS argentinian:ARS chilean:CLP colombian:COP philippine:PHP cuban:CUP "
    "dominican:DOP uruguayan:UYU",
    "krone": "norwegian:NOK danish:DKK",
    "krona": "swedish:SEK icelandic:ISK",
    "crown": "swedish:SEK norwegian:NOK danish:DKK czech:CZK",
    "rupee": "indian:INR pakistani:PKR lankan:LKR nepali:NPR nepalese:NPR mauritian:MUR",
    "riyal": "saudi:SAR qatari:QAR yemeni:YER omani:OMR",
    "rial": "iranian:IRR omani:OMR yemeni:YER",
    "dirham": "uae:AED moroccan:MAD emirati:AED",
    "lira": "turkish:TRY italian:ITL syrian:SYP",
    "shilling": "kenyan:KES ugandan:UGX tanzanian:TZS somali:SOS kenya:KES",
    "dinar": "kuwaiti:KWD iraqi:IQD jordanian:JOD tunisian:TND serbian:RSD algerian:DZD bahraini:BHD libyan:LYD",
    "won": "korean:KRW",
    "yuan": "chinese:CNY",
    "yen": "japanese:JPY",
    "rand": "african:ZAR",
    "real": "brazilian:BRL",
    "ruble": "russian:RUB belarusian:BYN",
    "rouble": "russian:RUB belarusian:BYN",
    "mark": "german:DEM deutsche:DEM finnish:FIM",
    "kwacha": "zambian:ZMW malawian:MWK",
    "koruna": "czech:CZK slovak:SKK",
}
"""Codes by the word for the currency, and by the adjective or the end of the country's name before it."""
SUBUNITS: Final = "USD:cent,cents GBP:pence,penny INR:paise RUB:kopecks,kopeks"

CURRENCY_SYMBOLS: Final = (
    "USD:$ GBP:£ EUR:€ JPY:¥,￥ INR:₹ KRW:₩ RUB:₽ ILS:₪ NGN:₦ TRY:₺ UAH:₴ PHP:₱ THB:฿ VND:₫ CRC:₡ GHS:₵ KZT:₸ BTC:₿"
)
DOLLAR_PREFIXES: Final = (
    "USD:us,u.s.,usd CAD:c,ca,cdn,cad,can AUD:a,au,aud,aus NZD:nz,nzd HKD:hk,hkd SGD:s,sgd,sg TWD:nt BRL:r MXN:mx,mex "
    "TTD:tt JMD:j ZWL:z NAD:n FJD:fj XCD:ec BND:b"
)
"""Letters before "$" or right behind it, lower case."""
DOLLARS_AFTER: Final = {
    **dict.fromkeys("cad cdn canadian".split(), "CAD"),
    **dict.fromkeys("aud australian".split(), "AUD"),
    **dict.fromkeys("usd us u.s. american".split(), "USD"),
    **dict.fromkeys("nzd nz".split(), "NZD"),
    **{code.lower(): code for code in "HKD SGD TWD JMD FJD NAD TTD XCD BND MXN".split()},
}
"""What behind a sum in plain dollars says whose they are: "$20 AUD", "$300 (Canadian)"."""
DOLLARS_BEFORE_A_STOP: Final = frozenset("canadian australian us u.s. american nz".split())
"""Of those, what a word of its own may be: only in brackets or before a stop."""
CURRENCY_CODES: Final = (
    "USD:usd EUR:eur GBP:gbp JPY:jpy CNY:cny,rmb INR:inr,rs,rs. KRW:krw RUB:rub CAD:cad AUD:aud NZD:nzd HKD:hkd "
    "SGD:sgd CHF:chf,sfr SEK:sek NOK:nok DKK:dkk ZAR:zar,r BRL:brl MXN:mxn TRY:try ILS:ils NGN:ngn KES:kes,ksh,kshs "
    "PLN:pln CZK:czk HUF:huf THB:thb IDR:idr,rp MYR:myr,rm PHP:php,p VND:vnd PKR:pkr BDT:bdt,tk LKR:lkr NPR:npr "
    "EGP:egp SAR:sar AED:aed,dh,dhs QAR:qar KWD:kwd UAH:uah TWD:twd ARS:ars CLP:clp COP:cop GHS:ghs UGX:ugx,ush "
    "TZS:tzs krone:kr franc:fr shilling:sh DEM:dm"
)
"""Codes and abbreviations that stand before or after an amount, lower case."""
POUND_PREFIXES: Final = "EGP:E IEP:IR SYP:S LBP:L"
"""Letters right before "£", as written."""
