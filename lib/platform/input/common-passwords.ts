/**
 * Passwords that people choose most, in lower case: the 1,400 most common words of 5 to 11 letters and every entry of at
 * least 12 characters in the list of @zxcvbn-ts/language-common 3.0.4 (MIT), and some from here.
 */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `
010203040506 012345678910 014702580369 01telemike01 050605rostik 102030405060 1111111111zz 111222333000
111222333444555 112233445566 122333444455555 123321123321 123321456654 123321qweewq 123456654321 12345677654321
123456782000 1234567887654321 123456789000 12345678900987654321 123456789012 1234567890987654321 1234567890qaz
1234567890qw 1234567890qwe 1234567890zzz 123456789101 123456789123 1234567892000 12345678987654321
123456789987654321 123456789aaa 123456789abc 123456789asd 123456789qaz 123456789qqq 123456789qwe 123456789qwer
123456789zxc 1234qwerasdf 1234qwerasdfzxcv 123ewqasdcxz 159753159753 159753456852 193570356033 19960610ilja
1a2a3a4a5a6a 1qa2ws3ed4rf 1qa2ws3ed4rf5tg 1qaz2wsx3edc4rfv 1qazxsw23edcvfr4 23176djivanfros 23wkoa0fp78dk
31217221027711 32615948worms 41d8cd98f00b 420842084208555 4815162342lf 4815162342lost 541233432442 59382113kevinp
6215mila6215 742617000027 89063032220m 89231243658s 89876065093rax 89semtsriuty aardvark aaron abc123456789 access
accord action adgjmptw adidas admin administrator adrian airborne airforce airplane aksjdlasdakj89879 alabama alaska
albert alberto alejandr aleksandr alexande alexander alexandr alexis alfred alicia alison allison alpha alpine
alyssa amadeusptfcor amanda amateur amber america american an83546921an13 anakin anderson andre andrea andreas
andrei andrew andrewjackie andrey angel angela angelina angelo angels animal antananarivu anteroom anthony antonio
anytimetoday apache apollo apple apples april aragorn archie arizona arnold arsenal arthur artist asdasd asdfasdf
asdfg asdfgh asdfghj asdfghjk asdfghjkl ashley assassin asshole assman athena atlanta atlantis auckland2010 audrey
august aurora austin automne autumn avalon avatar avril avrillavigne awesome azerty babes babydoll babygirl babylon
badass badboy badger badiman28200 bailey baller balls bambam banana bandit barbara barbie barcelona barney baseball
basket basketba basketball bassman bastard batman baxter beach beagle beatles beauty beaver beavis beetle benjamin
benson berlin bernard bernie bhrh0h2oof6xbqjeh bianca bienetre bienvenue bigboobs bigboy bigcock bigdaddy bigdick
bigdog bigfoot bigmac bigman bigone bigred bigtits billy billybob birdie birthday bishop bitch bitches biteme blabla
black blackie blacksonblon blahblah blaster blazer blessed blizzard blonde blondie blowjob blowme bltynbabrfwbz
bluebird bluemoon bluesky bobafett bobbob bobby bobcat bollocks bomber bondage bonjour bonnie boobies booboo boobs
booger boogie boomer booty boston bowling boy4u2ownnyc bpgjldsgjldthnf bradley brandi brandon brandy braves brazil
brenda brian brianna britney brittany bronco broncos brooke brooklyn brother brown browns bruins brutus bubba bubble
bubbles buckeye buckeyes buddha buddy budlight buffalo bulldog bulldogs bullet bullnuts2003 bullshit bunny burger
burton business businessbabe buster butter butterfl butterfly butthead cadillac caesar callie calvin camaro cameron
campbell canada canadiens cancer candy cannon captain cardinal carlos carmen carolina caroline carrie carter cartman
caserta casey casino casper cassie castle catdog catfish cavalier cdtnkfyf celtic cessna champion chance chandler
change changeme charger charles charlie check cheese cheeseburger chelsea cherokee cherry cheryl chester
chesterfield chevelle chevy cheyenne chicago chichi chicken chickenwing101 chicks chiefs chipper chocolat chopper
chris chrissy christ christia christian christin christop christopher1 christy chronic chuck civilization
cjdthitycndj cjkysirj claire classic claudia clinic clinique clinton cnfc35762209 cobra cocacola coffee college
colorado colors combat123654 compaq computer concrete configuratio connect connie connor construction consumer
contortionist control cookie cookies cooper copper corona corperfmonsy corvette cosmopolitan cotton cougar
counselling counsellor counterstrike country courtney cowboy cowboys coyote crazy cream creative cricket cristina
crystal cthutq cumshot curtis daddy daisy dakota dallas dancer danger daniel danielle danny darkness darkside
darkstar david dbrnjhbz death debbie december decembre defender deftones denise dennis denver design desire destiny
detroit devildog devilmaycry4 devils dexter dfvgbh diablo diamond diamonds dickhead diesel dietcoke digger digital
digitalprodu dilbert dimanche dirty disney dkflbvbhjdbx dkflbvbhjdyf doctor dodger dodgers doggie doggy dollar
dolphin dolphins domainlock2005 dominic domino donald donkey doudou douglas dragon dragons dreamer dreams driver
drowssap drpepper drummer ducati dudley duncan dustin eagle eagles eatme eclipse eddie edward edwardcullen einstein
elaine electric element elena elephant elizabet elizabeth elvis emerald emily eminem empire energy engineer england
enigma enjoy enter enterpri entertainment erotic escort eugene everton explorer express extreme falcon family
fantasy farmer fatboy fatcat father fatima753357 february fender ferrari fetish fevrier ficken finalfantasy
findaupair007 finger fireball firebird fireman fisher fishing fkmnthyfnbdf fktrcfylh fktrcfylhjdbx fktrcfylhjdf
fktrcfylhjdyf fktrctq flash flatron flipper florence florida flower flowers fluffy flvbybcnhfnjh flyers foobar
football forest forever foreveryoung forget france francis frank frankie franklin freaky freddie freddy
frederiksberg fredfred freedom freeman freepass freeuser friday friend friends froggy fucked fucker fucking fuckit
fuckme fuckoff fucktheworld fuckyou fuckyoubitch future fyfcnfcbz fylhtq fynfyfyfhbde gabriel galaxy galina galore
gambit gandalf garcia garden garfield gateway gators gemini general genesis genius george georgia german germany
geronimo gfhfktkjuhfv gfhjkm gfhjkmgfhjkm ghbdtn ghbdtnghbdtn ghbdtnrfrltkf ghhh47hj7649 ghjatccbjyfk ghjcnjgbpltw
ghjcnjgfhjkm ghjcnjghjcnj ghjcnjqgfhjkm ghjcnjrdfibyj ghjnbdjcnjzybt ghtdtlvtldtl giants gibson ginger girls gizmo
gjkysqgbpltw global gloria goblue goddess godzilla goforit goldberg golden goldfish goldie golfer goober google
gordon gracie great green greenday greenlantern gregory griffin gthtrfnbgjkt gtnhjpfdjlcr guinness guitar gundam
gunner hacker hamilton hamlet hammer hamster hannah hansolo happy hardcore hardon harley harold harris harrison
harry harvey hawaii hawkeye hd764nw5d7e1vb1 hd764nw5d7e1vbv heather heaven hector hedimaptfcor hellfire hello helpme
hendrix hentai hercules herman hesoyam highland hiphop history hitman hiver hjvfirf hobbes hobbit hockey holden
holiday holland holly homer honda honey hooker hooters hornet horney horny horse horses hotdog hotrod hotsex
hotstuff hottie house houston howard hummer hunter hunting huskers iampurehaha2 ibanez icecream iceman iloveboobies
ilovemyfamily iloveu iloveyou immortal impala indian indiana indians indigo inferno infinity ingodwetrust insane
inside installdevic installsqlst integra intelligence international internet ipo54tj45uy856 ireland irina ironman
isabella isabelle iseedeadpeople island italia iwantu jackass jackie jackson jaguar jamaica james jamesbond007 jamie
january janvier jasmin jasmine jason jasper jeffrey jennifer jenny jeremy jerome jerry jessica jessie jester jesus
jetaime jeudi jimmy joanna joanne joejoe johnny johnson joker jonathan jones jordan joseph josephphone7 joshua juice
juillet julian julie jungle junior jupiter justice justin justinbieber justme juventus kaiser karate karen karina
katana kathleen katie kawasaki kelly kelsey kenneth kermit kevin killer kimberly kingkong kirill kissme kitten kitty
klaster knicks knight kodiak kramer kristen kristin kristina ktjynsq40147 lacrosse ladies ladybug lakers lancer
larisa larry lasvegas laura lauren lawrence leather leavemealone legend lennon leonard leonardo lesbian leslie
lestat letmein lhbjkjubz2957704 liberty lickme lifehack light lights lincoln linda lindsay lindsey little liverpoo
liverpool lizard logan logitech lolita lollol london lonewolf longhorn looking loser lost4815162342 louise loulou
love777321777 lovelove lovely loveme lover loverboy lovers loveyou lucifer lucky lundi lytdybrbdfvgbhf
lytghjgtnhjdcr machine maddie maddog madison madman madmax madness madonna maggie magic magnum maiden
mailcreated5240 maksim malibu manager manchester manson manuel manutd mapleleafs maprchem56458 marathon marcel march
marcus mardi margaret maria mariah marie marina marinamarina marine marines marino mario marion marlboro marley
marshall martha martin martina marvin maryjane massimiliano master masterbaiting masterbating masturbation matrix
matthew maurolarastefy maverick maxima maximus maxwell melanie melissa member mercedes mercredi mercury merlin
metallic metallica mevefalkcakk mexico michael michaeljackson michel michele michelle michigan mickey microsoft
midnight miller millie minecraft minnesota_hp minnie miranda missy mister mistress mitchell molly momsanaladventure
monday money mongoose monica monika monitor monkey monster montana montreal mookie moose morgan morganstanley
morpheus morris mortalkombat motdepasse mother motherfucker motorola mountain mouse mozart msoracle32re msorcloledbr
muffin mulder murphy music mustang mylove nadine naked napoleon naruto nascar nastya nastyanastya natali natalia
natalie natasha nathan naughty ne_e_pod_chehyl necronomicon needforspeed nelson nemesis nemvxyheqdd5oqxyxyzi network
networkingpe newport newproject2004 newton newyork nfnmzyf nhbujyjvtnhbz nhecsyfujkjdt nhfdvfnjkju123 nhfycajhvths
nicholas nick1234-rem936 nicola nicolas nicole nigger nightcrawler nikita nikki nintendo nipple nipples nirvana
nissan nondriversig norman norton nothing november novembre ntktdbpjh1994 nugget october octobre oksana
olcrackmaster oliver olivia omega onelove online ontheoutside openup orange orlando oscar outlaw overlord
p030710p$e4o packard packers pakistan paladin pamela panama pandora pantera panther panthers panties panzer paradise
paraklast1974 paris parker party pascal passat passion passphrase passport passwor password passwordassword
passwordpassword passwordstandard patches patricia patrick patriots pavilion peace peaches peanut peanutbutter
pearljam pebbles peekaboo peewee pegasus pencil penguin penis people pepper pepsi perfect personal pervert peter
pfqwtd27121988 phantom philadelphia philip philips phillip phoenix phpbb picard pickle pierre piglet pimpin pioneer
pirate pitbull pizza plastic platinum playboy player playstation2 playstation3 please pleasure poison pokemon
polaris police polina polniypizdec0211 polniypizdec1102 polniypizdec110211 pontiac poohbear pookie poopoo popcorn
popeye porno pornographic pornstar porsche portugal potter power powers precious predator prelude presario pretty
prince princess printemps private professional psycho psychologist psychologue psychology psychotherapie
psychotherapy ptybnxtvgbjy pumpkin punksnotdead purple pussies pussy pussycat pussys pyramid qawsed qawsedrftgyh
qazqaz qazwsx qazwsxedc qazwsxedcrfv qazwsxedcrfvtgb qazwsxqazwsx qazxsw qazxswedc qazxswedcvfr quebec qwaszx
qwaszxerdfcv qweasd qweasdzxc qweqwe qwerasdfzxcv qwert qwertasdfgzxcvb qwerty qwertyasdfgh qwertyu qwertyui
qwertyuiop qwertyytrewq rabbit racecar rachel racing raider raiders rainbow random ranger rangers raptor rascal
raven raymond reaper rebecca reddog redhead redman redneck redrum redskins redsox redwings reggie regina remember
renegade residentevil rfnthbyf1988 rhbcnbyf richard robbie robert roberto rocker rocket rocks rockstar rocky roland
rolltide rommel ronald ronaldinho10 ronaldo ronnie rooster roscoe rosebud rulez runner ruslan russell russia rusty
sabrina sailor saints sakura samantha samedi sammie sammy sampson samson samsung samuel samurai sandman sandra sandy
sanfrancisco sarah sasha satisfaction saturday saturn saun24865709 savage savannah scandinavian scarface school
schoolgirlie scooby scooter scorpio scorpion scotland scott scotty scully sdicmt7seytn seattle secret security
seemnemaailm seminole semperfi september septembre serega serenity sergey sergio service seven sexsex sexual shadow
shaggy shamrock shannon sharon shelby shelly sherlock sherman sherry shirley shithead shooter shorty shotgun sidney
siemens sierra silver simon simone simple simpson simpsons singer single sister skater skeeter skipper skippy
skyline slayer slipknot smile smiles smiley smith smitty smoke smokey smooth snake snakes snatch snickers sniper
snoopy snowball snowman soccer softball software sojdlg123aljg soldier soleil sonnenschein sonyericsson sophia
sophie spanky sparky spartak spartan special specialinsta speedy spencer spider spiderma spiderman spike spirit
spitfire spooky sports spring spunky squirt srinivas stacey stalker stallion stanley stargate startrek starwars
stealth steelers stefan stella stephani stephen sterling steve steven stewart stickdaddy77 stinger stingray stinky
stinkyfinger stones storm stormy stratocaster street strike student stupid subaru sublime success sucker suckit
suckme sugar summer sundance sunday sunny sunset sunshine super superfly superman supernatural surfer susan suzuki
svetlana sweet sweetie sweetpea sweety swimming swinger swordfis swordfish sydney system systemofadown tabarnak
tanner target tarheels tarzan tattoo taurus taylor teacher techno teens temppassword tennis teresa tester testing
testtest texas thailand thecakeisalie theman theone therapie therapist therapy therock thomas thuglife thumper
thunder thursday ticketmaster tickle tiffany tiger tigers tigger timber timothy tinker tintin titanic titans tomcat
tommy tomtom topgun tornado toronto toshiba toyota transam transformers travel travis trevor trfnthbyf trigger
trinity tristan triumph trixie trojan trombone trooper trouble truck trucker trucks trumpet tucker tuesday turbo
turkey turtle tweety tyler ultimate unbelievable unicorn united vagina valentin valentina valera valerie vampire
vancouver vanessa vanyarespekt vegeta vendredi veronica veronika vfhbyf vfhbyfvfhbyf vfrcbv vfrcbvvfrcbv
vfvfvskfhfve vfvjxrf victor victoria victory video viking vikings viktor vincent viper virgin virginia vision
vladimir vladimirovna voodoo voyager walker wallace walter wanker warcraft warhammer40k warlock warren warrior water
watson wazzkaprivet weasel websolutions websolutionssu webster webuivalidat wednesday weihnachtsbau weihnachtsbaum
welcome wellness wesley westham westside wetpussy whatever whiskey white whore whosyourdaddy whynot wicked wildcat
wildcats william williams willie willow wilson windows winner winnie winston winter wizard wolfgang wolfpack
wolverin wolves wombat wonder woody wordpass wrangler wutang xavier xfiles xxxp455w0rd5 yamaha yankee yankees ybrbnf
yellow yfnfif young yvonne zachary zaq12wsxcde3 zaq1xsw2cde3 zaqwsx zaqwsxcderfv zcfvfzkexifz zeppelin zipper zombie
zqjphsyf6ctifgu zxcasdqwe123 zxcvbn zxcvbnm zxcvbnmmnbvcxz
`
    .trim()
    .split(/\s+/),
);
